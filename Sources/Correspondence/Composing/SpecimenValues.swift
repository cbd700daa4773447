import Receivables

// What a specimen says is well formed: where it is not, the specimen is wrong and has to be changed.

extension CodedAsText {
  init(sure text: String) {
    do { try self.init(coded: text) } catch {
      preconditionFailure("no \(Self.self): \(text): \(error)")
    }
  }
}

extension Money {
  init(sure text: String) {
    do { try self.init(reading: text, .english, in: .euro) } catch {
      preconditionFailure("no amount: \(text): \(error)")
    }
  }
}
