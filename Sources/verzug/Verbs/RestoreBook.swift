import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug restore`.
struct RestoreBook: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: words.abstract(.restore),
    discussion: words.discussion(.restore))

  @Argument(help: .init(.folder, .folder)) var folder: String
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let source = try BookOptions.whole(folder, words.valueName(.folder))
    let target = try place.folder()
    let desk: Desk
    do {
      desk = try Desk(
        at: source, user: try Environment.login(), clock: try Environment.clock())
      try desk.backUp(to: target)
    } catch let problem as Problem {
      throw problem
    } catch let fault as BookFault {
      throw Problem(.book(fault), status: .refused)
    } catch {
      preconditionFailure("\(error)")
    }
    return reply(target, desk.witness.number, desk.witness.digest)
  }
}
