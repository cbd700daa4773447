import Glibc

/// Where themes are looked for: the user's own folder first, the shipped ones last.
public struct ThemeShelf: Sendable, Hashable {
  /// The folders, first ones first.
  public let folders: [String]

  /// A shelf of these folders.
  public init(folders: [String]) { self.folders = folders }

  /// The folders of a program: `$XDG_CONFIG_HOME/program/themes`, `/etc/program/themes`, what was
  /// installed beside the program, and the checkout it was built in.
  ///
  /// - Parameters:
  ///   - program: The name of the program, as folders bear it.
  ///   - environment: What the process was started with.
  ///   - executable: Where the program lies.
  public init(
    program: String, environment: [String: String], executable: String = Self.executable
  ) {
    var folders: [String] = []
    if let home = environment["XDG_CONFIG_HOME"], home.hasPrefix("/") {
      folders.append("\(home)/\(program)/themes")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folders.append("\(home)/.config/\(program)/themes")
    }
    folders.append("/etc/\(program)/themes")
    let parts = executable.split(separator: "/")
    if parts.count >= 2 {
      let prefix = parts.dropLast(2).map { "/\($0)" }.joined()
      folders.append("\(prefix)/share/\(program)/Themes")
    }
    if let build = parts.lastIndex(of: ".build") {
      folders.append(parts[..<build].map { "/\($0)" }.joined() + "/Themes")
    }
    self.init(folders: folders)
  }

  /// Where this program lies; nothing where the system does not say.
  public static var executable: String {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
    }
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}

extension ThemeShelf {
  /// The names of all themes, each once, sorted.
  public var names: [String] {
    Set(folders.flatMap { SettingsFile.names(in: $0, ending: Self.ending) })
      .filter(Self.isName).sorted()
  }

  /// The theme of a name, for a terminal with so many colours.
  ///
  /// - Throws: `ThemeFault` with file and line where it, or one it inherits from, is not right.
  public func theme(_ name: String, at depth: ColorDepth) throws(ThemeFault) -> Theme {
    try Theme(name, files: chain(of: name), depth: depth)
  }

  /// The lines of a theme that name a role nobody draws with: misspelt, or of another version.
  ///
  /// - Throws: `ThemeFault` where the theme cannot be read at all.
  public func unknownRoles(in name: String, known: Set<Role>) throws(ThemeFault) -> [ThemeFault] {
    guard let (path, text) = try chain(of: name).last else { return [] }
    let lines = text.roles.values.flatMap { $0 }.filter { !known.contains($0.key) }
    return lines.sorted { $0.value.line < $1.value.line }.map { role, value in
      ThemeFault(path: path, SettingsFault(.unknownKey(role.name), line: value.line))
    }
  }

  /// Whether a theme may be called so: 1 to 64 of `a-z 0-9 - _`, which lead nowhere as a path.
  static func isName(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.unicodeScalars.allSatisfy {
        switch $0 {
        case "a"..."z", "0"..."9", "-", "_": true
        default: false
        }
      }
  }

  private static let ending = ".theme"

  /// A theme and those it inherits from, the farthest first.
  private func chain(of name: String) throws(ThemeFault) -> [(path: String, text: ThemeText)] {
    var chain: [(path: String, text: ThemeText)] = []
    var names: [String] = []
    var next: String? = name
    while let name = next {
      let heir = chain.first?.path ?? name
      guard !names.contains(name) else {
        throw ThemeFault(
          path: heir, SettingsFault(.inheritsItself(names + [name]), line: nil))
      }
      names.append(name)
      let file = try file(of: name, for: heir)
      chain.insert(file, at: 0)
      next = file.text.parent
    }
    return chain
  }

  private func file(
    of name: String, for heir: String
  ) throws(ThemeFault) -> (path: String, text: ThemeText) {
    guard Self.isName(name) else {
      throw ThemeFault(path: heir, SettingsFault(.brokenName(name), line: nil))
    }
    for folder in folders {
      let path = "\(folder)/\(name)\(Self.ending)"
      do throws(SettingsFault) {
        return (path, try ThemeText(SettingsFile.bytes(of: path)))
      } catch {
        guard [.unreadable(code: ENOENT), .unreadable(code: ENOTDIR)].contains(error.reason) else {
          throw ThemeFault(path: path, error)
        }
      }
    }
    throw ThemeFault(path: heir, SettingsFault(.unknownTheme(name), line: nil))
  }
}
