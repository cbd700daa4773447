"""A mail server for tests: server.py MODE CERTIFICATE KEY FILE

Prints its port, serves until its input ends, and appends the bytes of each mail to FILE.
Modes with a real server (aiosmtpd): accept, starttls, login, grey-rcpt, grey-data, refuse-mail,
refuse-rcpt, refuse-data. All others are scripted, break where their name says, and append each command
that they hear in plain words to FILE.said.
"""
import os
import socket
import ssl
import sys
import threading

mode, certificate, key, path = sys.argv[1:5]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


def keep(data):
    with open(path, "ab") as file:
        file.write(data)


def real():
    from aiosmtpd.smtp import SMTP, AuthResult

    class Handler:
        async def handle_MAIL(self, server, session, envelope, address, options):
            if mode == "refuse-mail":
                return "553 5.7.1 not your sender"
            envelope.mail_from = address
            return "250 OK"

        async def handle_RCPT(self, server, session, envelope, address, options):
            if mode == "grey-rcpt":
                return "450 4.7.1 greylisted"
            if mode == "refuse-rcpt":
                return "550 5.1.1 no such user"
            envelope.rcpt_tos.append(address)
            return "250 OK"

        async def handle_DATA(self, server, session, envelope):
            keep(b"FROM %s TO %s\n" % (envelope.mail_from.encode(), envelope.rcpt_tos[0].encode()))
            keep(envelope.original_content)
            if mode == "grey-data":
                return "451 4.3.0 try later"
            if mode == "refuse-data":
                return "554 5.6.0 not wanted"
            return "250 2.0.0 OK id=4711"

    def authenticate(server, session, envelope, mechanism, data):
        good = data.login == b"user" and data.password == b"canary-secret"
        return AuthResult(success=good, handled=True)

    options = {}
    if mode == "login":
        options = {"authenticator": authenticate, "auth_required": True, "auth_require_tls": False}
    if mode == "starttls":
        options = {"tls_context": context, "require_starttls": True}

    import asyncio

    async def serve():
        tls = None if mode == "starttls" else context
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: SMTP(Handler(), **options), "127.0.0.1", 0, ssl=tls)
        print(server.sockets[0].getsockname()[1], flush=True)
        await loop.run_in_executor(None, sys.stdin.read)
        os._exit(0)

    asyncio.run(serve())


def scripted():
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    while True:
        client, _ = listener.accept()
        threading.Thread(target=talk, args=(client,), daemon=True).start()


def talk(client):
    try:
        if mode != "no-starttls":
            client = context.wrap_socket(client, server_side=True)
        converse(client)
    except OSError:
        pass
    finally:
        client.close()


def converse(client):
    stream = client.makefile("rwb")

    def say(text):
        stream.write(text.encode("latin-1") + b"\r\n")
        stream.flush()

    if mode == "drop-connect":
        return
    if mode == "busy":
        say("421 4.3.2 too busy")
        return
    say("220 test ESMTP")
    while True:
        line = stream.readline()
        if not line:
            return
        if mode == "no-starttls":
            with open(path + ".said", "ab") as file:
                file.write(line)
        word = line[:4].upper().decode("latin-1")
        if word in ("EHLO", "HELO"):
            if mode == "drop-ehlo":
                return
            if mode == "huge":
                for number in range(200000):
                    say("250-" + "x" * 400)
                return
            say("250-test")
            if mode == "no-starttls":
                say("250-AUTH PLAIN LOGIN")
            say("250 8BITMIME")
        elif word == "MAIL":
            if mode == "drop-mail":
                return
            say("250 OK")
        elif word == "RCPT":
            if mode == "drop-rcpt":
                return
            say("250 OK")
        elif word == "DATA":
            if mode == "drop-data":
                return
            say("354 go on")
            data = b""
            while not data.endswith(b"\r\n.\r\n"):
                part = stream.read(1)
                if not part:
                    return
                data += part
                if mode == "drop-middle" and len(data) > 500:
                    return
            keep(data)
            if mode == "drop-dot":
                return
            if mode == "silent":
                stream.read(1)
                return
            if mode == "escape":
                say("250 \x1b[31mred\x1b[0m \x07 \x9b2J ok")
            else:
                say("250 2.0.0 OK")
            if mode == "drop-after":
                return
        elif word == "QUIT":
            say("221 bye")
            return
        else:
            say("250 OK")


real() if mode in (
    "accept", "starttls", "login", "grey-rcpt", "grey-data", "refuse-mail", "refuse-rcpt",
    "refuse-data") else scripted()
