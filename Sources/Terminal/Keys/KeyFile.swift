/// The keys a person changed: a file of lines `action = keys`.
///
///     case.next   = J, >          # two ways
///     goto.queue  = g q           # one key after the other
///     account.copy = hash         # the number sign; `comma` is the comma
///     case.assign = none          # no key at all
public struct KeyFile: Sendable {
  /// The lines that could be read.
  let lines: [Line]
  /// What was wrong with the others.
  let findings: [SettingsFault]

  struct Line: Sendable {
    let action: String
    let keys: [KeySequence]
    let number: Int
  }

  /// Reads a file.
  ///
  /// Lines with something wrong are left out and reported by `KeySet.merging(_:in:)`.
  ///
  /// - Throws: `SettingsFault` where the file as a whole is none of settings.
  public init(_ bytes: [UInt8]) throws(SettingsFault) {
    var lines: [Line] = []
    var findings: [SettingsFault] = []
    var seen: [String: Int] = [:]
    for entry in try SettingsText(bytes).entries {
      do throws(SettingsFault) {
        if let first = seen[entry.key] {
          throw SettingsFault(.setTwice(entry.key, first: first), line: entry.line)
        }
        guard entry.section.isEmpty else {
          throw SettingsFault(.unknownSection(entry.section), line: entry.line)
        }
        seen[entry.key] = entry.line
        lines.append(
          Line(action: entry.key, keys: try Self.keys(in: entry), number: entry.line))
      } catch {
        findings.append(error)
      }
    }
    self.lines = lines
    self.findings = findings
  }

  private static func keys(
    in entry: SettingsText.Entry
  ) throws(SettingsFault) -> [KeySequence] {
    guard entry.value != "none" else { return [] }
    var keys: [KeySequence] = []
    for part in entry.value.split(separator: ",", omittingEmptySubsequences: false) {
      do throws(ChordFault) {
        keys.append(try KeySequence(parsing: String(part)))
      } catch {
        throw SettingsFault(.brokenKeys(entry.value, error), line: entry.line)
      }
    }
    return keys
  }
}

/// What there is to say about a key file that was laid over a choice of keys.
public enum KeyFinding<Action: KeyedAction>: Sendable, Hashable {
  /// A line that cannot be read or names no action; it does not count.
  case fault(SettingsFault)
  /// Two lines want the same strokes at one place; neither counts.
  case conflict(KeyConflict<Action>, lines: [Int])
  /// A line took strokes that another action had before, which keeps its other ones.
  case displaced(KeyConflict<Action>, line: Int)
  /// A line gives an action no stroke but ones with something against them.
  case objection(Action, KeySequence, ChordObjection, line: Int)
}

extension KeySet {
  /// The choice of keys with a person's own laid over it, and what there is to say about that.
  ///
  /// A line replaces all strokes of its action, and takes them from any other action of the same
  /// place. Lines that collide with each other do not count; what stood there before stays.
  public func merging(
    _ file: KeyFile, in scopes: [KeyScope<Action>]
  ) -> (keys: KeySet, findings: [KeyFinding<Action>]) {
    var findings = file.findings.map { KeyFinding<Action>.fault($0) }
    var lines: [Action: KeyFile.Line] = [:]
    for line in file.lines {
      if let action = Action(rawValue: line.action) {
        lines[action] = line
      } else {
        findings.append(.fault(SettingsFault(.unknownAction(line.action), line: line.number)))
      }
    }
    for conflict in KeySet(lines.mapValues(\.keys)).conflicts(in: scopes) {
      let sides = [conflict.first.action, conflict.second.action]
      findings.append(.conflict(conflict, lines: sides.compactMap { lines[$0]?.number }))
    }
    for case .conflict(let conflict, _) in findings {
      lines[conflict.first.action] = nil
      lines[conflict.second.action] = nil
    }
    let merged = laying(lines, in: scopes)
    return (merged.keys, findings + merged.findings)
  }

  private func laying(
    _ lines: [Action: KeyFile.Line], in scopes: [KeyScope<Action>]
  ) -> (keys: KeySet, findings: [KeyFinding<Action>]) {
    var keys = self
    for (action, line) in lines { keys[action] = line.keys }
    var findings: [KeyFinding<Action>] = []
    for conflict in keys.conflicts(in: scopes) {
      for (winner, loser) in [
        (conflict.first, conflict.second), (conflict.second, conflict.first),
      ] {
        guard let line = lines[winner.action], lines[loser.action] == nil else { continue }
        keys[loser.action].removeAll { $0 == loser.keys }
        findings.append(.displaced(conflict, line: line.number))
      }
    }
    for (action, sequence, objection) in keys.objections {
      guard let line = lines[action] else { continue }
      findings.append(.objection(action, sequence, objection, line: line.number))
    }
    return (keys, findings)
  }
}

extension KeyFinding {
  /// The line it is about, to sort by.
  public var line: Int? {
    switch self {
    case .fault(let fault): fault.line
    case .conflict(_, let lines): lines.first
    case .displaced(_, let line), .objection(_, _, _, let line): line
    }
  }
}

extension KeySet {
  /// The keys as a file, to start one's own from: every action with its strokes, as remarks.
  ///
  /// - Parameter title: What an action does, in the user's language.
  /// - Returns: The lines, each of them a remark.
  public func template(title: (Action) -> String) -> String {
    let width = Action.allCases.map(\.rawValue.utf8.count).max() ?? 0
    return Action.allCases.map { action in
      let keys = self[action].map(\.text).joined(separator: ", ")
      let name = action.rawValue + String(repeating: " ", count: width - action.rawValue.utf8.count)
      return "# \(name) = \(keys.isEmpty ? "none" : keys)   # \(title(action))\n"
    }.joined()
  }
}
