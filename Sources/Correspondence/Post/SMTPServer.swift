/// A mail server, and how it is spoken to; never without TLS.
public struct SMTPServer: Sendable, Hashable {
  /// Its name.
  public let host: String
  /// Its port.
  public let port: Int
  /// How TLS begins.
  public let security: Security
  /// Who logs in; nothing where nobody does.
  public let user: String?
  /// The password.
  public let secret: MailSecret?
  /// The certificates to trust beside those of the system; nothing where these are enough.
  public let authorities: String?
  /// How long it may take to connect.
  var connecting: Duration = .seconds(15)
  /// How long one mail may take.
  var sending: Duration = .seconds(300)

  /// A mail server.
  public init(
    host: String, port: Int, security: Security, user: String? = nil, secret: MailSecret? = nil,
    authorities: String? = nil
  ) {
    self.host = host
    self.port = port
    self.security = security
    self.user = user
    self.secret = secret
    self.authorities = authorities
  }

  /// How TLS begins.
  public enum Security: Sendable, Hashable {
    /// With the first byte (port 465).
    case implicit
    /// After a greeting in plain words; where the server does not offer it nothing is sent (port 587).
    case startTLS
  }
}
