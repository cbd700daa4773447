import CCurl
import Synchronization
public import Wording

/// Hands mails to a server by SMTP (RFC 5321), and says exactly what became of each.
///
/// One connection serves many mails; it is made anew where the server has closed it.
public final class SMTPCourier: Courier {
  private let server: SMTPServer
  private let session: Mutex<SMTPSession?>

  /// A courier to a server.
  public init(_ server: SMTPServer) {
    self.server = server
    session = Mutex(nil)
  }

  /// Sends a mail.
  public func send(_ parcel: Parcel) -> SendingAnswer {
    guard let addresses = MailMessage.addresses(in: parcel.bytes) else {
      return .notSent("not a mail of ours")
    }
    return session.withLock { session in
      if session == nil {
        do throws(MailSecret.Refusal) { session = try SMTPSession(server) } catch {
          return .notSent(error.words)
        }
      }
      guard let current = session else { return .notSent("no memory") }
      let answer = current.send(parcel.bytes, from: addresses.from, to: addresses.to)
      if case .accepted = answer { return answer }
      // After anything else nobody knows how the connection stands.
      session = nil
      guard current.isWorthAnother, let again = try? SMTPSession(server) else { return answer }
      session = again
      let second = again.send(parcel.bytes, from: addresses.from, to: addresses.to)
      if case .accepted = second { return second }
      session = nil
      return second
    }
  }
}
