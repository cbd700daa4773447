"""What a mail says, read by Python's email package: read.py FILE prints JSON."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

def people(data, name):
    """Names and addresses; words encoded one after the other belong together (RFC 2047, 6.2)."""
    plain = email.message_from_bytes(data)
    found = []
    for value in plain.get_all(name):
        for person, address in email.utils.getaddresses([value.replace("\r\n", "")]):
            found.append([str(email.header.make_header(email.header.decode_header(person))), address])
    return found


with open(sys.argv[1], "rb") as file:
    data = file.read()
mails = []
for part in data.split(b"\0--next--\0"):
    message = email.message_from_bytes(part, policy=email.policy.default)
    texts = {}
    attached = []
    for piece in message.walk():
        if piece.is_multipart():
            continue
        content = piece.get_payload(decode=True)
        if piece.get_content_disposition() == "attachment":
            attached.append([piece.get_filename(), piece.get_content_type(), base64.b64encode(content).decode()])
        else:
            texts[piece.get_content_type()] = content.decode(piece.get_content_charset())
    mails.append({
        "names": list(message.keys()),
        "subject": str(message["Subject"]),
        "from": people(part, "From"),
        "to": people(part, "To"),
        "date": message["Date"].datetime.isoformat(),
        "number": str(message["Message-ID"]),
        "references": str(message["References"] or ""),
        "texts": texts,
        "attached": attached,
        "defects": [str(d) for piece in message.walk() for d in piece.defects],
    })
print(json.dumps(mails))
