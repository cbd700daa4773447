import Correspondence
public import Receivables
public import Wording

/// A letter whose sending has begun.
public struct Sending: Sendable {
  /// What is sent.
  public let one: Outgoing
  /// The entry by which it began.
  public let dispatch: EntryNumber
  let user: UserName?
  let parcel: Parcel
  let courier: any Courier

  /// Hands it over and waits for the answer; it may take minutes.
  public func send() -> SendingAnswer { courier.send(parcel) }
}
