/// What an examination of a book can find.
public enum BookFinding: Sendable, Hashable {
  /// A line is not what was written.
  case damaged(BookDamage)
  /// A newer version of the program wrote a line.
  case newer(line: String)
  /// What a line said is gone, and no entry says why.
  case unexplained(line: String)
  /// The digest that was noted elsewhere does not stand in the book.
  case withoutWitness
  /// Bytes at the end that were never acknowledged.
  case unfinished(bytes: Int)
  /// The disk does not surely keep what was written, nor hold locks: one of another host, or memory.
  case unreliableDisk
  /// The clock went back before a line was written, by so many seconds.
  case clockBack(line: String, seconds: Int64)

  /// Whether the book is right all the same.
  public var isHarmless: Bool {
    switch self {
    case .unfinished, .unreliableDisk, .clockBack: true
    case .damaged, .newer, .unexplained, .withoutWitness: false
    }
  }
}

extension Wording {
  /// What was found, in one sentence.
  public func finding(_ finding: BookFinding) -> String {
    switch finding {
    case .damaged(let damage): self.damage(damage)
    case .newer(let line):
      say(
        "\(line) schrieb eine neuere Version des Programms.",
        "A newer version of the program wrote \(line).")
    case .unexplained(let line):
      say(
        "\(line) ist leer, ohne dass ein Eintrag den Grund nennt.",
        "\(line) is empty, and no entry says why.")
    case .withoutWitness:
      say(
        "Der notierte Fingerabdruck steht nicht im Buch: Einträge fehlen, oder es ist ein anderes.",
        "The digest is not in the book: entries are missing, or it is another one.")
    case .unfinished(let bytes):
      say(
        "\(bytes) Bytes am Ende wurden nie gespeichert; der nächste Eintrag beginnt eine neue Datei.",
        "\(bytes) bytes at the end were never saved; the next entry begins a new file.")
    case .unreliableDisk:
      say(
        "Das Buch liegt auf einem Netzlaufwerk, einem FUSE-Dateisystem oder im Arbeitsspeicher: Bei "
          + "Stromausfall können Einträge verloren gehen, und Sperren halten nicht sicher. Es gehört "
          + "auf eine Platte dieses Rechners.",
        "The book lies on a network disk, a FUSE file system or in memory: entries may be lost with "
          + "the power, and locks may not hold. It belongs on a disk of this host.")
    case .clockBack(let line, let seconds):
      say(
        "\(line): Die Uhr ging zuvor um \(number(String(seconds))) s zurück; die Reihenfolge stimmt trotzdem.",
        "\(line): the clock went back by \(number(String(seconds))) s before; the order is right all the same."
      )
    }
  }

  /// That the disk of the book does not surely keep it, in one line.
  public var diskIsUnreliable: String {
    say(
      "Auf dieser Platte liegt das Buch nicht sicher; verzug verify sagt, warum.",
      "The book is not safe on this disk; verzug verify says why.")
  }

  /// That the clock went back before an entry was written.
  public var clockWentBack: String { say("Uhr ging zurück", "clock went back") }

  /// Whether all is right.
  public func examined(isClean: Bool) -> String {
    isClean
      ? say("Alles stimmt.", "All is right.")
      : say("Es stimmt nicht alles:", "Not all is right:")
  }
}
