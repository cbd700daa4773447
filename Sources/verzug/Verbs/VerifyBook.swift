import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug verify`.
struct VerifyBook: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: words.abstract(.verify), discussion: words.discussion(.verify))

  // A digest may begin with a dash.
  @Option(parsing: .unconditional, help: .init(.witness, .text)) var witness: String?
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let folder = try place.folder()
    let examination: Examination
    do { examination = try Desk.examine(folder, witness: witness) } catch {
      throw Problem(.book(error), status: .refused)
    }
    let findings = examination.findings.map(words.finding)
    var sheet = Sheet()
    sheet.field(words.label(.book), folder)
    sheet.field(words.label(.entries), "\(examination.entries)")
    sheet.field(words.label(.files), "\(examination.files)")
    sheet.field(words.label(.witness), examination.witness)
    sheet.paragraph(words.examined(isClean: examination.isClean))
    if !findings.isEmpty { sheet.list(findings) }
    return Reply(
      answer: ExaminationAnswer(
        book: folder, entries: examination.entries, files: examination.files,
        witness: examination.witness, isClean: examination.isClean,
        findings: examination.findings.map {
          ExaminationAnswer.Finding(code: caseName($0), message: words.finding($0))
        }),
      sheet: sheet, status: examination.isClean ? .success : .refused)
  }
}

/// An examination as machines read it.
private struct ExaminationAnswer: Encodable {
  let schema = 1
  let book: String
  let entries: UInt64
  let files: Int
  let witness: String
  let isClean: Bool
  let findings: [Finding]

  struct Finding: Encodable {
    let code: String
    let message: String
  }
}
