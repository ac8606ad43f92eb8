import ReputeModel

/// What each key does.
extension CaseSeat {
    mutating func press(_ key: Key, at now: Instant) -> [SeatAction] {
        switch key {
        case .control("l"): return [.repaint]
        case .control("z"): return [.suspend]
        default: break
        }
        notice = ""
        if form != nil { return answer(key, at: now) }
        switch page {
        case .help:
            if scrollPage(key, at: now) { return [] }
            page = dossier == nil ? .desk : .dossier
            return []
        case .desk: return pressAtDesk(key)
        case .dossier: return pressAtCase(key, at: now)
        }
    }

    private mutating func pressAtDesk(_ key: Key) -> [SeatAction] {
        let last = max(0, (desk?.all.count ?? 0) - 1)
        switch key {
        case .up, .character("k"): selected = max(0, selected - 1)
        case .down, .character("j"): selected = min(last, selected + 1)
        case .home, .character("g"): selected = 0
        case .end, .character("G"): selected = last
        case .enter:
            guard let all = desk?.all, all.indices.contains(selected) else { return [] }
            return show(all[selected].case)
        case .character("c"): return isSending ? [] : claim()
        case .character("u"): return ask(.desk)
        case .escape, .backspace: if dossier != nil { page = .dossier }
        default: return pressAnywhere(key)
        }
        return []
    }

    private mutating func pressAtCase(_ key: Key, at now: Instant) -> [SeatAction] {
        if let place = scrolling(key, scrolled[tab] ?? 0, at: now) {
            scrolled[tab] = place
            return []
        }
        let tabs = Tab.allCases
        switch key {
        case .tab, .right: tab = tabs[(tab.rawValue + 1) % tabs.count]
        case .backTab, .left: tab = tabs[(tab.rawValue + tabs.count - 1) % tabs.count]
        case .escape, .character("l"):
            page = .desk
            return ask(.desk)
        case .character("u"):
            guard let view else { return [] }
            return ask(.dossier(view.case))
        case .character(let letter):
            if let place = letter.wholeNumberValue, let next = Tab(rawValue: place - 1) {
                tab = next
                return []
            }
            guard let step = steps.first(where: { $0.key.key == letter }) else { return pressAnywhere(key) }
            return isSending ? [] : take(step)
        default: return pressAnywhere(key)
        }
        return []
    }

    private mutating func take(_ step: SeatStep) -> [SeatAction] {
        guard let view else { return [] }
        switch step {
        case .claim: return claim(view.case)
        case .form(let kind): return open(kind)
        }
    }

    private mutating func pressAnywhere(_ key: Key) -> [SeatAction] {
        switch key {
        case .character("q"), .control("c"): return [.quit]
        case .character("?"):
            scrolledPage = 0
            page = .help
        default: break
        }
        return []
    }

    /// Where a key moves what is seen of a longer text; nil: it is no key for that.
    private func scrolling(_ key: Key, _ place: Int, at now: Instant) -> Int? {
        let (step, most) = (max(1, size.rows / 2), CaseScreen(self, at: now, .plain).mostScrolled)
        let next: Int
        switch key {
        case .up, .character("k"): next = place - 1
        case .down, .character("j"): next = place + 1
        case .pageUp: next = place - step
        case .pageDown, .character(" "): next = place + step
        case .home, .character("g"): next = 0
        case .end, .character("G"): next = most
        default: return nil
        }
        return min(max(0, next), most)
    }

    /// The same of the help and of the last page of a form. Answers whether the key is one for that.
    private mutating func scrollPage(_ key: Key, at now: Instant) -> Bool {
        guard let place = scrolling(key, scrolledPage, at: now) else { return false }
        scrolledPage = place
        return true
    }

    // MARK: Forms

    private mutating func answer(_ key: Key, at now: Instant) -> [SeatAction] {
        guard let dossier, let asked = form else { return [] }
        if key == .escape || key == .control("c") {
            if form?.back(dossier) != true { close() }
            return []
        }
        if let entry = asked.entry { return type(key, into: entry, dossier) }
        switch asked.question {
        case .words: return key == .enter ? [.write(asked.page(dossier))] : []
        case .last: return answerLast(key, dossier, at: now)
        default: return pick(key, dossier)
        }
    }

    /// A list to choose from.
    private mutating func pick(_ key: Key, _ dossier: CaseDossier) -> [SeatAction] {
        guard var asked = form else { return [] }
        let last = max(0, asked.options(dossier).count - 1)
        switch key {
        case .up, .character("k"): asked.selected = max(0, asked.selected - 1)
        case .down, .character("j"): asked.selected = min(last, asked.selected + 1)
        case .home: asked.selected = 0
        case .end: asked.selected = last
        case .character(" "): asked.choose(asked.selected, dossier)
        case .enter:
            if !asked.takesSeveral { asked.choose(asked.selected, dossier) }
            asked.next(dossier)
        case .character(let letter):
            guard let place = letter.wholeNumberValue, (1...last + 1).contains(place) else { return [] }
            asked.choose(place - 1, dossier)
            if !asked.takesSeveral { asked.next(dossier) }
        default: break
        }
        form = asked
        return writesFirst(at: dossier)
    }

    /// An answer on one line.
    private mutating func type(
        _ key: Key, into entry: WritableKeyPath<SeatForm.Answers, String>, _ dossier: CaseDossier
    ) -> [SeatAction] {
        switch key {
        case .character(let character): form?.answers[keyPath: entry].append(character)
        case .paste(let text):
            let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            let room = max(0, SeatForm.longest - (form?.answers[keyPath: entry].count ?? 0))
            form?.answers[keyPath: entry] += Text.harmless(String(line.prefix(room)))
        case .backspace: _ = form?.answers[keyPath: entry].popLast()
        case .control("u"): form?.answers[keyPath: entry] = ""
        case .enter:
            if let complaint = form?.complaint {
                form?.problem = [complaint]
                return []
            }
            form?.next(dossier)
            return writesFirst(at: dossier)
        default: break
        }
        return []
    }

    /// The question whether it is to be done so.
    private mutating func answerLast(_ key: Key, _ dossier: CaseDossier, at now: Instant) -> [SeatAction] {
        if scrollPage(key, at: now) { return [] }
        switch key {
        case .character("y"):
            guard !isSending, let asked = form else { return [] }
            if form?.tellChanges(dossier) == true { return [] }
            let key = asked.key ?? nextKey()
            form?.key = key
            form?.problem = []
            guard let request = asked.request(key: key) else {
                form?.problem = ["Something is missing: go back with Esc."]
                return []
            }
            return send(request)
        case .character("e"):
            guard let asked = form, asked.questions(dossier).contains(.words) else { return [] }
            return [.write(asked.page(dossier))]
        default: return []
        }
    }
}
