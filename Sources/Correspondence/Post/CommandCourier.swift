import Glibc
public import Wording

/// Hands mails to a program that takes them like `sendmail`: the mail as its input, `EX_TEMPFAIL` and
/// its kin as its answer (sysexits.h).
///
/// `{from}` and `{to}` as whole arguments stand for the addresses, which others on the machine can see
/// while the program runs; nothing else of the mail is in them.
public struct CommandCourier: Courier {
  private let arguments: [String]
  private let patience: Duration

  /// A courier.
  public init(_ arguments: [String]) { self.init(arguments, patience: .seconds(120)) }

  init(_ arguments: [String], patience: Duration) {
    self.arguments = arguments
    self.patience = patience
  }

  /// Sends a mail.
  public func send(_ parcel: Parcel) -> SendingAnswer {
    guard let addresses = MailMessage.addresses(in: parcel.bytes) else {
      return .notSent("not a mail of ours")
    }
    let filled = arguments.map { argument in
      argument == "{from}" ? addresses.from.text : argument == "{to}" ? addresses.to.text : argument
    }
    do throws(OutsideProgram.NotStarted) {
      let ending = try OutsideProgram(arguments: filled, patience: patience).run(parcel.bytes)
      return Self.answer(ending)
    } catch {
      return .notSent(String(cString: strerror(error.code)))
    }
  }

  static func answer(_ ending: OutsideProgram.Ending) -> SendingAnswer {
    let words = ReplyWords.line(ending.errors.isEmpty ? ending.output : ending.errors)
    switch ending.status {
    case 0 where ending.tookAll: return .accepted(words.isEmpty ? "0" : words)
    case 0: return .unknown("it ended well, but did not read all of it")
    case EX_TEMPFAIL: return .deferred(words.isEmpty ? "EX_TEMPFAIL" : words)
    case EX_NOUSER, EX_NOHOST: return .refused(words.isEmpty ? "EX_NOUSER" : words)
    case .some(let status): return .notSent(words.isEmpty ? "status \(status)" : words)
    case nil:
      // Whoever read it all may have passed it on before he was stopped.
      let reason = ending.isLate ? "too late" : "stopped by a signal"
      return ending.tookAll ? .unknown(reason) : .notSent(reason)
    }
  }

  private static let (EX_NOUSER, EX_NOHOST, EX_TEMPFAIL): (Int32, Int32, Int32) = (67, 68, 75)
}

/// Gives letters to a program that prints them, such as `lp`, as its input.
public struct PrintCommand: Courier {
  private let arguments: [String]

  /// A printer.
  public init(_ arguments: [String]) { self.arguments = arguments }

  /// Prints a letter.
  public func send(_ parcel: Parcel) -> SendingAnswer {
    do throws(OutsideProgram.NotStarted) {
      let program = OutsideProgram(arguments: arguments, patience: .seconds(120))
      return CommandCourier.answer(try program.run(parcel.bytes))
    } catch {
      return .notSent(String(cString: strerror(error.code)))
    }
  }
}
