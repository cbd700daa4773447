import Desk
import Receivables
import Terminal
import Wording

// What the book is told: commands, documents and whole files.

extension Workbench {
  /// Does a command.
  ///
  /// A book in which somebody else is just writing is asked again in a moment, so that keys go on.
  mutating func perform(_ order: Order, isAgain: Bool = false) -> [Effect<Message>] {
    do throws(BookFault) {
      let receipt = try desk.perform(
        order.command, expecting: order.version, on: fixedDay,
        patience: isAgain ? .seconds(2) : .milliseconds(20))
      catchUp(own: receipt)
      return satisfy(state.learn(.performed(order, receipt), surroundings))
    } catch {
      if case .busy = error, !isAgain {
        return [.wake("again", after: .milliseconds(50), .again(OrderBox(order)))]
      }
      catchUp()
      return satisfy(state.learn(.refused(order, error), surroundings))
    }
  }

  /// A path that a person typed: `~/` is the home, as in a shell.
  func path(_ typed: String) -> String {
    let home = typed.hasPrefix("~/") ? variables("HOME") : nil
    return home.map { $0 + typed.dropFirst() } ?? typed
  }

  /// Keeps a file as a document of a case.
  mutating func attach(_ enclosure: Enclosure) -> [Effect<Message>] {
    func order(_ name: Line, _ document: DocumentDigest) -> Order {
      let attachment = Attachment(
        document: document, name: name, kind: enclosure.kind, items: enclosure.items)
      return Order(
        command: .casework(enclosure.debtor, .attach(attachment)), debtors: [enclosure.debtor],
        version: nil, action: .attach)
    }
    do throws(BookFault) {
      let file = try Importing.file(at: path(enclosure.path))
      let attached = try desk.attach(
        file, enclosure.kind, items: enclosure.items, to: enclosure.debtor, on: fixedDay)
      catchUp(own: attached.receipt)
      return satisfy(
        state.learn(.performed(order(file.line, attached.document), attached.receipt), surroundings)
      )
    } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
      return []
    }
  }

  /// Books a file, which is kept as a document first.
  mutating func takeIn(_ draft: ImportDraft) -> [Effect<Message>] {
    do throws(BookFault) {
      switch draft.content {
      case .file(let file, _, _), .provider(let file, _, _): _ = try desk.keep(file.bytes)
      case .statements(let reading, _): try Importing(desk).keep(reading)
      }
    } catch {
      say(surroundings.words.explanation(of: .book(error)).message)
      return []
    }
    return perform(Order(command: draft.command, debtors: [], version: nil, action: .import))
  }
}

/// An order on its way to the next try.
public struct OrderBox: Sendable {
  let order: Order

  init(_ order: Order) { self.order = order }
}
