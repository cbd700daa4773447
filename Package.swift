// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target, so that no file is judged more mildly than another.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "verzug",
  dependencies: [
    // Exact, because its errors are told apart by their messages (UsageFault+Parser.swift).
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Ground floor: imports nothing of ours.
    .target(name: "Notation", swiftSettings: settings),
    .target(name: "Receivables", swiftSettings: settings),
    .target(name: "Terminal", dependencies: ["CTerm"], swiftSettings: settings),

    // C libraries: one thin target each, imported by one target.
    .target(name: "CFiles"),
    .target(name: "CProcess"),
    // Needs libncurses-dev.
    .target(
      name: "CTerm", exclude: ["direct-color.ti"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CQRCode", providers: [.apt(["libqrencode-dev"])]),
    // Needs libqpdf-dev.
    .target(name: "CQPDF", linkerSettings: [.linkedLibrary("qpdf")]),
    // Needs libcurl4-openssl-dev.
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),

    // Services: know the ground floor.
    .target(
      name: "Journal", dependencies: ["CCrypto", "CFiles", "Notation"],
      swiftSettings: settings + [.enableExperimentalFeature("Lifetimes")]),
    .target(
      name: "Interchange",
      dependencies: ["CArchive", "CQPDF", "CXML", "Notation", "Receivables"],
      swiftSettings: settings),
    .target(name: "Wording", dependencies: ["Receivables"], swiftSettings: settings),
    .target(
      name: "Correspondence",
      dependencies: ["CCurl", "CPango", "CQRCode", "Receivables", "Wording"],
      swiftSettings: settings),

    // The only owner of a book.
    .target(
      name: "Desk",
      dependencies: [
        "Correspondence", "Interchange", "Journal", "Notation", "Receivables", "Wording",
      ],
      swiftSettings: settings),

    // Front ends: the terminal application and the command line.
    .target(
      name: "Workbench", dependencies: ["Desk", "Notation", "Receivables", "Terminal", "Wording"],
      swiftSettings: settings),
    .executableTarget(
      name: "verzug",
      dependencies: [
        "CProcess", "Desk", "Notation", "Receivables", "Terminal", "Wording", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),

    // Measurement: one command, tables on the terminal.
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "BareCurses", "Correspondence", "CursesFloor", "Desk", "Interchange", "Journal",
        "LetterFloor", "Notation", "Probe", "Receivables", "Terminal", "Wording", "verzug",
      ],
      path: "Tests/Benchmarks",
      swiftSettings: settings),
    // What ncurses does at best, without anything of ours.
    .target(
      name: "CursesFloor", path: "Tests/CursesFloor",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    // What Pango and Cairo do at best, without anything of ours.
    .target(name: "LetterFloor", dependencies: ["CPango"], path: "Tests/LetterFloor"),
    .executableTarget(
      name: "BareCurses", dependencies: ["CursesFloor"], path: "Tests/BareCurses"),

    // Bytes that nobody expects, for everything that reads files.
    .executableTarget(
      name: "Fuzzing",
      dependencies: ["Desk", "Interchange", "Journal", "Notation", "Receivables", "Terminal"],
      path: "Tests/Fuzzing", exclude: ["run"], swiftSettings: settings),
    // Other people at a book: processes that tests start, stop and kill.
    .executableTarget(
      name: "Clerk",
      dependencies: ["Correspondence", "Desk", "Journal", "Notation", "Receivables", "Wording"],
      path: "Tests/Clerk",
      swiftSettings: settings),

    // Random numbers that a seed repeats, for tests of properties.
    .target(name: "Seeding", path: "Tests/Seeding", swiftSettings: settings),
    // A mail server and other programs, in processes of their own.
    .target(
      name: "MailServing", path: "Tests/MailServing", exclude: ["server.py"],
      swiftSettings: settings),
    // Frames as files, for the tests of all that draws.
    .target(
      name: "FrameTesting", dependencies: ["Terminal"], path: "Tests/FrameTesting",
      swiftSettings: settings),
    // Every widget in every theme, to look at: `swift run terminal-gallery`.
    .executableTarget(
      name: "terminal-gallery", dependencies: ["Terminal"], path: "Tests/Gallery",
      swiftSettings: settings),
    // A program on a terminal that draws, runs others and dies in every way.
    .executableTarget(
      name: "Probe", dependencies: ["Terminal"], path: "Tests/Probe", swiftSettings: settings),

    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "NotationTests", dependencies: ["Notation", "Seeding"], swiftSettings: settings),
    .testTarget(
      name: "CorrespondenceTests",
      dependencies: ["Correspondence", "MailServing", "Receivables", "Seeding", "Wording"],
      exclude: ["Post/read.py", "Texts/Golden"], swiftSettings: settings),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Clerk", "Correspondence", "Desk", "Journal", "Notation", "Receivables", "Wording",
      ],
      exclude: ["Corpus"], swiftSettings: settings),
    .testTarget(
      name: "FuzzingTests", dependencies: ["Fuzzing"], exclude: ["Corpus"],
      swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Receivables", "Seeding"],
      swiftSettings: settings),
    .testTarget(
      name: "JournalTests", dependencies: ["Journal", "Notation", "Seeding"],
      swiftSettings: settings),
    .testTarget(
      name: "ReceivablesTests", dependencies: ["Notation", "Receivables", "Seeding"],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "CTerm", "FrameTesting", "Probe", "Seeding", "Terminal", "terminal-gallery",
      ],
      exclude: ["Frames"], swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Receivables", "Wording"], swiftSettings: settings),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Correspondence", "Desk", "FrameTesting", "Receivables", "Terminal", "Wording", "Workbench",
      ],
      exclude: ["Frames"], swiftSettings: settings),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "Desk", "FrameTesting", "MailServing", "Notation", "Receivables", "Seeding", "Terminal",
        "Wording", "verzug",
      ],
      exclude: ["BookTranscripts", "Transcripts"],
      swiftSettings: settings),
  ]
)
