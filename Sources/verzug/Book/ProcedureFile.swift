import Desk
import Notation
import Receivables
import Wording

/// A procedure of notices in a file of a person's own, written as the journal keeps it.
struct ProcedureFile {
  let procedure: Procedure

  /// Reads a file; comments are allowed.
  init(_ path: String) throws(Problem) {
    let bytes: [UInt8]
    do { bytes = try Importing.file(at: path).bytes } catch {
      throw Problem(.book(error), at: "--procedure", status: .refused)
    }
    do {
      procedure = try NotationDecoder(dialect: .configuration).decode(Procedure.self, from: bytes)
    } catch {
      let place = Position(offset: error.offset, in: bytes)
      throw Problem(
        .usage(
          .content(
            file: path, line: place.line, column: place.column, path: error.path?.description ?? "")
        ), at: "--procedure", status: .refused)
    }
  }
}

extension Settings {
  /// The procedures in force on a day, one for each use.
  func procedures(on day: Day) -> [Procedure] {
    Procedure.Use.allCases.compactMap { procedure(for: $0, on: day) }
  }
}

extension Sheet {
  /// A procedure with its levels and what follows.
  mutating func add(_ procedure: Procedure) {
    let name = words.procedure(procedure.name)
    for (place, level) in procedure.levels.enumerated() {
      field("\(name) \(place + 1)", "\(words.notice(level.kind)): \(words.level(level))")
    }
    if let bands = procedure.decision {
      field("\(name), \(words.label(.afterwards))", words.decision(bands))
    }
  }
}
