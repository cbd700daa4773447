import Foundation
import Notation

/// How fast journal lines are read and written, beside Foundation on the same lines.
enum NotationBenchmark {
  static let section = Section(
    name: "notation", summary: "JSON: 100 000 journal lines, read and written", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let lines = try JournalLines(count: 100_000)
    let payloads = lines.ranges.map { Data(lines.bytes[$0]) }
    let megabytes = Double(lines.bytes.count) / 1e6
    let count = Double(lines.ranges.count)
    return [
      try Measurement("scan", amount: megabytes, unit: "MB") { try scan(lines) },
      try Measurement("scan, by entry", amount: count, unit: "entries") { try scan(lines) },
      try Measurement(
        "read by hand", amount: count, unit: "entries", floor: "JSONDecoder"
      ) { try readByHand(lines) },
      try Measurement(
        "NotationDecoder", amount: count, unit: "entries", floor: "JSONDecoder"
      ) { try decode(lines) },
      try Measurement("JSONDecoder", amount: count, unit: "entries", runs: 3) {
        let decoder = JSONDecoder()
        for payload in payloads { consume(try decoder.decode(Entry.self, from: payload)) }
      },
      try Measurement(
        "write by hand", amount: count, unit: "entries", floor: "JSONEncoder"
      ) { for entry in lines.entries { consume(try write(entry)) } },
      try Measurement(
        "NotationEncoder", amount: count, unit: "entries", floor: "JSONEncoder"
      ) {
        let encoder = NotationEncoder()
        for entry in lines.entries { consume(try encoder.encode(entry)) }
      },
      try Measurement("JSONEncoder", amount: count, unit: "entries", runs: 3) {
        let encoder = JSONEncoder()
        for entry in lines.entries { consume(try encoder.encode(entry)) }
      },
    ]
  }

  private static func scan(_ lines: JournalLines) throws {
    var reader = Reader()
    for range in lines.ranges {
      consume(try reader.read(lines.bytes.span.extracting(range)).root.kind)
    }
  }

  private static func decode(_ lines: JournalLines) throws {
    var reader = Reader()
    let decoder = NotationDecoder()
    for range in lines.ranges {
      let root = try reader.read(lines.bytes.span.extracting(range)).root
      consume(try decoder.decode(Entry.self, from: root))
    }
  }

  private static func readByHand(_ lines: JournalLines) throws {
    var reader = Reader()
    for range in lines.ranges {
      consume(try entry(try reader.read(lines.bytes.span.extracting(range)).root))
    }
  }

  private static func entry(_ root: Value) throws -> Entry {
    let batch = try root["b"].elements()
    return Entry(
      v: try root["v"].integer(), s: try root["s"].integer(),
      b: try batch.map { try $0.integer() }, p: try root["p"].string(),
      t: try root["t"].string(), on: try root["on"].string(), by: try root["by"].string(),
      c: try root["c"].string(), of: try root["of"].string(), k: try root["k"].string(),
      dh: try root["dh"].string(), h: try root["h"].string(), d: try payment(try root["d"]))
  }

  private static func payment(_ value: Value) throws -> Entry.Payment {
    Entry.Payment(
      salt: try value["salt"].string(), invoice: try value["invoice"].string(),
      amount: try value["amount"].int64(), currency: try value["currency"].string(),
      name: try value["name"].string(), note: try value.ifPresent("note")?.string(),
      isPartial: try value["isPartial"].bool())
  }

  private static func write(_ entry: Entry) throws -> [UInt8] {
    var writer = Writer()
    writer.object { writer in
      for (key, number) in [("v", entry.v), ("s", entry.s)] {
        writer.key(key)
        writer.integer(number)
      }
      writer.key("b")
      writer.array { writer in for number in entry.b { writer.integer(number) } }
      for (key, text) in [
        ("p", entry.p), ("t", entry.t), ("on", entry.on), ("by", entry.by), ("c", entry.c),
        ("of", entry.of), ("k", entry.k), ("dh", entry.dh), ("h", entry.h),
      ] {
        writer.key(key)
        writer.string(text)
      }
      writer.key("d")
      write(entry.d, to: &writer)
    }
    return try writer.finish()
  }

  private static func write(_ payment: Entry.Payment, to writer: inout Writer) {
    writer.object { writer in
      for (key, text) in [("salt", payment.salt), ("invoice", payment.invoice)] {
        writer.key(key)
        writer.string(text)
      }
      writer.key("amount")
      writer.integer(payment.amount)
      for (key, text) in [("currency", payment.currency), ("name", payment.name)] {
        writer.key(key)
        writer.string(text)
      }
      if let note = payment.note {
        writer.key("note")
        writer.string(note)
      }
      writer.key("isPartial")
      writer.bool(payment.isPartial)
    }
  }
}
