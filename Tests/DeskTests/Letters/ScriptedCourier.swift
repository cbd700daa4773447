import Correspondence
import Synchronization
import Wording

/// A courier that answers as it is told, and remembers what it was given.
final class ScriptedCourier: Courier {
  private let state: Mutex<(answers: [SendingAnswer], parcels: [Parcel])>

  /// A courier; what it is asked beyond its answers it accepts.
  init(_ answers: SendingAnswer...) { state = Mutex((answers, [])) }

  func send(_ parcel: Parcel) -> SendingAnswer {
    state.withLock { state in
      state.parcels.append(parcel)
      return state.answers.isEmpty ? .accepted("250 OK") : state.answers.removeFirst()
    }
  }

  /// What it was given.
  var parcels: [Parcel] { state.withLock { $0.parcels } }
}
