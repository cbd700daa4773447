import Receivables

/// Notices of a run that go together: one step, one class.
struct RunGroup: Sendable, Hashable {
  /// The step, with procedure, level and ways.
  let step: StepGroup
  /// The class of the cases.
  let rank: Points.Rank
}

extension RunProposal {
  /// The notices by group, in the order of the run; classes from A on.
  var byGroup: [(group: RunGroup, notices: [Proposed])] {
    groups.flatMap { step, notices, _ -> [(group: RunGroup, notices: [Proposed])] in
      Points.Rank.allCases.compactMap { rank in
        let own = notices.filter { $0.standing.rank == rank }
        return own.isEmpty ? nil : (RunGroup(step: step, rank: rank), own)
      }
    }
  }

  /// The notices of a group.
  func notices(of group: RunGroup) -> [Proposed] {
    notices.filter { $0.group == group.step && $0.standing.rank == group.rank }
  }
}
