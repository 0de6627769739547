package extract

import "slices"

// noteTense notes whether a sentence tells of an event as to come, or as held. A bare noun that may mean another event says
// nothing of one that the text awaits.
func (e *staged) noteTense(s *sentence, m *mention) {
	e.arranged = e.arranged || s.willBeHeld(m)
	if s.awaits(m) {
		e.awaited = e.awaited || s.isToCome(m) || s.isScene(m)
		return
	}
	reported := s.reports(m) && (s.hasDay() || s.hasVerb(toSay))
	e.dated = e.dated || reported
	e.done = e.done || (!m.event.bare || !e.awaited) && s.tellsPast(m)
}

// isToCome tells an event that the text tells of as to come, and nowhere as held. A day that it is given says that it is held, where no
// sentence says that it will be.
func (e *staged) isToCome() bool {
	return (e.planned || e.awaited) && !e.done && (e.arranged || !e.dated)
}

// willBeHeld tells an event behind which a sentence says that it will be held: "Đại hội A sẽ được tổ chức ngày 3/5".
func (s *sentence) willBeHeld(m *mention) bool {
	name := s.term(m.to, s.to)
	for i := name; i < min(name+wordsToTense, s.to); i++ {
		if s.is(i, s.to, "sẽ", "được", "tổ", "chức") || s.is(i, s.to, "sẽ", "được", "diễn", "ra") {
			return true
		}
	}
	return false
}

// awaits tells whether a sentence tells of an event as to come: near it, or with what is to be done there.
func (s *sentence) awaits(m *mention) bool {
	return !s.isUnderWay(m) && (s.isToCome(m) || s.plansBefore(m))
}

// willHappen tells whether a sentence says that an event will be held, and not only what will be done there: "Hội nghị A sẽ
// diễn ra ở Huế", but not "Khai mạc ở Huế, hội nghị A sẽ bàn về rừng".
func (s *sentence) willHappen(m *mention) bool {
	if s.isUnderWay(m) {
		return false
	}
	for i := m.to; i < min(m.to+wordsToTense, s.to); i++ {
		if s.plansAt(i) {
			verb := i + 1
			if s.key(verb, s.to) == "được" {
				verb++
			}
			end, kind := verbs.at(s.text, verb, s.to)
			return end > verb && (kind == toHappen || kind == toOrganize && verb > i+1) || s.is(i, s.to, "dự", "kiến")
		}
	}
	return s.plansBefore(m)
}

// comesSoon tells whether a day right beside an event is one to come: "hội nghị A ở Huế vào tháng 6 tới", "có kế hoạch dự hội
// nghị A", "thống nhất tổ chức hội nghị A".
func (s *sentence) comesSoon(m *mention) bool {
	for i := max(s.from, m.from-wordsToTense); i < m.from; i++ {
		if s.is(i, m.from, "có", "kế", "hoạch") || s.is(i, m.from, "nhiều", "khả", "năng") || s.is(i, m.from, "để", "trình") || s.is(i, m.from, "định", "triệu", "tập") || agreesTo(s.words[i].key, s.key(i+1, m.from)) {
			return true
		}
	}
	for i := m.to; i < min(m.to+wordsToComingDay, s.to); i++ {
		if end, kind := verbs.at(s.text, i, s.to); end > i && kind != toHappen && kind != toOrganize && kind != noVerb {
			return false
		}
		if s.is(i, s.to, "sắp", "tới") && i > m.to && !s.words[i-1].punct {
			return true
		}
		if s.is(i, s.to, "tuần", "sau") || s.is(i, s.to, "tháng", "sau") {
			return true
		}
		if s.key(i, s.to) == "tới" && (s.words[i-1].number || s.is(i-1, s.to, "tháng") || s.is(i-1, s.to, "năm") || s.is(i-1, s.to, "tuần")) && (i+1 == s.to || s.words[i+1].punct || s.words[i+1].key == "của") {
			return true
		}
	}
	return false
}

func agreesTo(a, b string) bool {
	return (a == "thống" || a == "nhất") && (b == "nhất" || b == "trí")
}

// A day stands so many words behind an event at most, its place between them.
const wordsToComingDay = 20

// plansBefore tells whether an event is part of what is told before it to come: "ông A sẽ thăm Lào từ ngày 3/5 và dự hội nghị B ở
// Viêng Chăn"; not "Rừng sẽ còn, ông A cho biết tại hội nghị B".
func (s *sentence) plansBefore(m *mention) bool {
	for i := m.from - 1; i >= max(s.from, m.from-wordsToPlan); i-- {
		if s.plansAt(i) || s.is(i, m.from, "chuẩn", "bị") && s.hasKey(i, min(i+wordsToVerb+1, m.from), "cho") {
			return true
		}
		if _, kind := verbs.at(s.text, i, m.from); kind == toSay && !s.words[i].upper && s.key(i-1, m.from) != "được" || pastWords[s.words[i].key] || endsPlan[s.words[i].key] {
			return false
		}
	}
	return false
}

// Words and marks behind which a plan before them says nothing of an event.
var endsPlan = set("; : “ ” \" sau so hồi")

// isUnderWay tells an event of the day of the news, or one to which someone has set out: "hội nghị A khai mạc hôm nay", "bắt đầu
// chuyến thăm Lào".
func (s *sentence) isUnderWay(m *mention) bool {
	for i := max(s.from, m.from-wordsToTense); i < m.from; i++ {
		if s.is(i, m.from, "bắt", "đầu") || s.is(i, m.from, "lên", "đường") {
			return i == s.from || !s.plansAt(i-1)
		}
	}
	for i := max(s.from, m.from-wordsToVerb); i < m.from; i++ {
		if key := s.words[i].key; pastWords[key] || key == "đang" && s.key(i+1, m.from) != "chuẩn" {
			return true // "vừa chủ trì cuộc họp", "đang dự hội nghị"
		}
	}
	for i := m.to; i < min(m.to+wordsToTense, s.to) && !s.plansAt(i); i++ {
		if s.is(i, s.to, "hôm", "nay") || s.is(i, s.to, "hôm", "qua") || s.is(i, s.to, "sáng", "nay") {
			return true
		}
	}
	return false
}

// tellsPast tells whether words beside an event tell that it was: "đã dự hội nghị A", "hội nghị A đã được tổ chức".
func (s *sentence) tellsPast(m *mention) bool {
	before := s.key(m.from-1, s.to)
	if s.is(m.from-2, m.from, "kết", "quả") || s.is(m.from-2, m.from, "bên", "lề") || s.isUnderWay(m) || (before == "tại" || before == "trong") && s.hasDay() && s.hasVerb(toSay) {
		return true
	}
	for i := max(s.from, m.from-wordsToTense); i < min(m.to+wordsToTense, s.to); i++ {
		if pastWords[s.words[i].key] && (i < m.from || i >= m.to) {
			return true
		}
	}
	return slices.ContainsFunc(s.mentions, func(d *mention) bool {
		return d.kind == 0 && s.isPlainYear(d) && d.from >= m.to && d.from-m.to <= wordsToTense // "hội nghị A ở Huế năm 2009"
	})
}

// A word that tells when something happens stands so many words from its name at most, so many where a verb may part them, and so
// many where what is to come is told in a row.
const (
	wordsToTense = 6
	wordsToVerb  = 3
	wordsToPlan  = 60
)

// Words of what is done.
var pastWords = set("đã vừa từng")
