import Receivables
import Terminal
import Wording

/// A question over what is there.
struct QuestionLayer: Layer {
  private var question: Question
  private let yes: [Step]

  init(_ question: Question, yes: [Step]) {
    self.question = question
    self.yes = yes
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown { question.title }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch question.update(chord, at: surroundings.time) {
    case .finished: [.leave] + yes
    case .cancelled: [.leave]
    case .handled: []
    case .ignored: nil
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) { question.view(on: surface) }
}
