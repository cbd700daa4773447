/// Why a file is no XML that can be read.
public enum XMLFault: Sendable, Hashable {
  /// It declares a document type, which could make it read other files or grow without end.
  case documentType
  /// It says that it is written in an encoding that is not read.
  case encoding(String)
  /// It breaks a rule of XML; in the words of the parser, which are English.
  case malformed(String)
}
