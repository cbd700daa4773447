import Glibc
import Terminal

/// What the process was started with.
let environment = [String: String](
  uniqueKeysWithValues: ["HOME", "XDG_CONFIG_HOME"].compactMap { name in
    getenv(name).map { (name, String(cString: $0)) }
  })

do {
  let kind = TerminalKind({ name in getenv(name).map { String(cString: $0) } })
  let screen = try CursesScreen(kind)
  let start = ContinuousClock.now
  run(
    Gallery(
      shelf: ThemeShelf(program: "terminal-gallery", environment: environment),
      clock: { ContinuousClock.now - start }),
    on: screen)
} catch {
  print("terminal-gallery: \(error)")
  exit(1)
}
