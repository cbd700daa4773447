import Glibc
import Journal
import Synchronization

extension MemoryDisk {
  /// The way to it.
  var files: FileSystem {
    FileSystem(
      open: { path, way throws(SystemFault) in
        try self.run(.open, path) { state throws(SystemFault) in try state.open(path, way) }
      },
      close: { file in
        self.state.withLock { state in
          if let inode = state.open[file.number]?.inode, state.nodes[inode]?.locker == file.number {
            state.nodes[inode]?.locker = nil
          }
          state.open[file.number] = nil
        }
      },
      status: { file throws(SystemFault) in
        try self.run(.status, "") { state throws(SystemFault) in
          let inode = try state.inode(file, .status)
          return FileSystem.Status(
            size: state.nodes[inode]?.content.count ?? 0, inode: inode,
            mode: state.nodes[inode]?.mode ?? 0, isPlain: true)
        }
      },
      read: { file, offset, count throws(SystemFault) in
        try self.run(.read, "") { state throws(SystemFault) in
          let content = state.nodes[try state.inode(file, .read)]?.content ?? []
          return Array(content.dropFirst(offset).prefix(count))
        }
      },
      append: { file, bytes throws(SystemFault) in try self.append(file, Array(bytes)) },
      overwrite: { file, bytes throws(SystemFault) in
        try self.run(.write, "") { state throws(SystemFault) in
          state.nodes[try state.inode(file, .write)]?.write(bytes, at: 0)
        }
      },
      sync: { file throws(SystemFault) in try self.sync(file) },
      syncFolder: { path throws(SystemFault) in
        try self.run(.sync, path) { state throws(SystemFault) in
          guard state.syncs else { return }
          state.durableNames = state.names
          state.renamings = []
        }
      },
      rename: { from, to throws(SystemFault) in
        try self.run(.rename, to) { state throws(SystemFault) in
          guard let inode = state.names[from] else { throw SystemFault(.rename, from, ENOENT) }
          state.names[from] = nil
          state.names[to] = inode
          state.renamings.append(.set(to, inode))
        }
      },
      remove: { path throws(SystemFault) in
        try self.run(.remove, path) { state throws(SystemFault) in
          guard state.names[path] != nil else { throw SystemFault(.remove, path, ENOENT) }
          state.names[path] = nil
          state.renamings.append(.removed(path))
        }
      },
      list: { path throws(SystemFault) in
        try self.run(.list, path) { state throws(SystemFault) in
          guard state.folders[path] != nil else { throw SystemFault(.list, path, ENOENT) }
          let all = Array(state.names.keys) + Array(state.folders.keys)
          return all.filter { $0.hasPrefix(path + "/") }
            .map { String($0.dropFirst(path.utf8.count + 1)) }.filter { !$0.contains("/") }
        }
      },
      makeFolder: { path, mode throws(SystemFault) in
        try self.run(.makeFolder, path) { state throws(SystemFault) in
          state.folders[path] = state.folders[path] ?? mode
        }
      },
      folderStatus: { path throws(SystemFault) in
        try self.run(.status, path) { state throws(SystemFault) in
          guard let mode = state.folders[path] else { throw SystemFault(.open, path, ENOENT) }
          return FileSystem.Status(size: 0, inode: 0, mode: mode, isPlain: false)
        }
      },
      tryLock: { file throws(SystemFault) in
        try self.run(.lock, "") { state throws(SystemFault) in
          let inode = try state.inode(file, .lock)
          guard state.nodes[inode]?.locker ?? file.number == file.number else { return false }
          state.nodes[inode]?.locker = file.number
          return true
        }
      },
      unlock: { file in
        self.state.withLock { state in
          guard !state.isDead, let inode = state.open[file.number]?.inode else { return }
          state.nodes[inode]?.locker = nil
        }
      },
      isLocked: { file in
        self.state.withLock { state in
          guard !state.isDead, let inode = state.open[file.number]?.inode else { return false }
          return state.nodes[inode]?.locker.map { $0 != file.number } ?? false
        }
      },
      boot: { self.state.withLock { "boot \($0.boots)" } })
  }

  /// Makes a call, unless something happens to it.
  private func run<Result>(
    _ call: SystemFault.Call, _ path: String,
    _ body: (inout State) throws(SystemFault) -> Result
  ) throws(SystemFault) -> Result {
    let result: Swift.Result<Result, SystemFault> = state.withLock { state in
      do throws(SystemFault) {
        try state.enter(call, path)
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func append(
    _ file: FileSystem.Descriptor, _ bytes: [UInt8]
  ) throws(SystemFault) -> Int {
    let fault = state.withLock { $0.faults[$0.calls + 1] }
    return try run(.write, "") { state throws(SystemFault) in
      let inode = try state.inode(file, .write)
      var taken = bytes.count
      switch fault {
      case .short(let percent)?, .shortAndKill(let percent)?:
        taken = max(1, bytes.count * percent / 100)
      default: break
      }
      let end = state.nodes[inode]?.content.count ?? 0
      state.nodes[inode]?.write(Array(bytes.prefix(taken)), at: end)
      if case .shortAndKill? = fault {
        state.isDead = true
        throw SystemFault(.write, "", ESRCH)
      }
      return taken
    }
  }

  private func sync(_ file: FileSystem.Descriptor) throws(SystemFault) {
    let fault = state.withLock { ($0.faults[$0.calls + 1], $0.isDead) }
    do {
      try run(.sync, "") { state throws(SystemFault) in
        guard state.syncs else { return }
        let inode = try state.inode(file, .sync)
        guard var node = state.nodes[inode] else { return }
        for (offset, bytes) in node.unsynced { Node.put(bytes, at: offset, in: &node.durable) }
        node.unsynced = []
        state.nodes[inode] = node
      }
    } catch {
      // The kernel marks what it could not write as clean: nobody will write it any more.
      if fault.0 != .kill, !fault.1 {
        state.withLock { state in
          guard !state.isDead, let inode = state.open[file.number]?.inode else { return }
          state.nodes[inode]?.unsynced = []
        }
      }
      throw error
    }
  }
}

extension MemoryDisk.State {
  fileprivate mutating func enter(_ call: SystemFault.Call, _ path: String) throws(SystemFault) {
    guard !isDead else { throw SystemFault(call, path, ESRCH) }
    calls += 1
    if case .refusedForEver(let code)? = sticky, call == .write || call == .sync {
      throw SystemFault(call, path, code)
    }
    switch faults[calls] {
    case .kill?:
      isDead = true
      throw SystemFault(call, path, ESRCH)
    case .refused(let code)?: throw SystemFault(call, path, code)
    case .refusedForEver(let code)?:
      sticky = .refusedForEver(code)
      throw SystemFault(call, path, code)
    case .short?, .shortAndKill?, nil: break
    }
  }

  fileprivate mutating func open(
    _ path: String, _ way: FileSystem.Way
  ) throws(SystemFault) -> FileSystem.Descriptor {
    let inode: UInt64
    switch (names[path], way) {
    case (.some, .creating): throw SystemFault(.open, path, EEXIST)
    case (let found?, _): inode = found
    case (nil, .creating(let mode)), (nil, .overwriting(let mode)):
      inode = nextInode
      nextInode += 1
      nodes[inode] = MemoryDisk.Node(mode: mode)
      names[path] = inode
      renamings.append(.set(path, inode))
    case (nil, .reading), (nil, .appending): throw SystemFault(.open, path, ENOENT)
    }
    let descriptor = nextDescriptor
    nextDescriptor += 1
    open[descriptor] = (inode, path)
    return FileSystem.Descriptor(descriptor)
  }

  fileprivate func inode(
    _ file: FileSystem.Descriptor, _ call: SystemFault.Call
  ) throws(SystemFault) -> UInt64 {
    guard let inode = open[file.number]?.inode else { throw SystemFault(call, "", EBADF) }
    return inode
  }
}
