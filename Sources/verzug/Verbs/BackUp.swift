import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug backup`.
struct BackUp: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: words.abstract(.backup), discussion: words.discussion(.backup))

  @Argument(help: .init(.folder, .folder)) var folder: String
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let target = try BookOptions.whole(folder, words.valueName(.folder))
    let desk = try place.desk()
    do { try desk.backUp(to: target) } catch { throw Problem(.book(error), status: .refused) }
    return reply(target, desk.witness.number, desk.witness.digest)
  }
}
