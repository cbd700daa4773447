/// The commands of the program as the parser describes them, so that help and manual say the same.
struct ToolDescription: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: Kind
    let abstract: String?
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let valueName: String?
    let preferredName: Name?

    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}

extension ToolDescription.Argument {
  /// The option as it is typed, `--on`; nothing for what is given without a name.
  var option: String? { preferredName.map { ($0.kind == "short" ? "-" : "--") + $0.name } }
}
