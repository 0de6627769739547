package extract

// Which event of the stage a mention means: what names, numbers, offices and fields say of that.

import "strings"

// same is the event whose names agree with the mention's: no other number, most of the words of
// the shorter in the longer.
func (st *stage) same(s *sentence, m *mention) int {
	return st.agreeing(s, m, false)
}

// agreeing is the event of this edition, or of an earlier one, whose names agree with the mention's.
func (st *stage) agreeing(s *sentence, m *mention, earlier bool) int {
	words, numbers := s.content(m)
	noun, rank, nth, letters := nounOf(m.event.noun), s.rank(m.from, s.outcomeOf(m)), s.nth(m), s.letters(m)
	years, part, field := s.anniversary(m.from, m.to), s.partOf(m), s.fieldOf(m)
	name := s.printed(m.from, m.to)
	best, at := 0.0, -1
	for i := len(st.events) - 1; i >= 0 && i >= len(st.events)-eventsInMind; i-- {
		e := st.events[i]
		if !earlier && st.isFirstCalled(e, m) {
			best, at = max(best, 0.3), i
			continue
		}
		if e.noun != noun && e.named && e.earlier == earlier && !differ(numbers, e.numbers) && (isForumOf(e.name, name) || isForumOf(name, e.name)) {
			best, at = max(best, 0.6), i
			continue
		}
		if e.noun != noun || e.earlier != earlier || unlike(part, e.part) {
			continue
		}
		if !e.named {
			if e.scene && e.part == part && best < 0.3 && !e.isOnOther(s.dayBeside(m)) {
				best, at = 0.3, i
			}
			continue
		}
		if differ(numbers, e.numbers) || differ(letters, e.letters) || unlike(field, e.field) || unlike(rank, e.rank) || unlike(nth, e.nth) || unlike(years, e.anniversary) {
			continue
		}
		both := 0
		for w := range words {
			if e.words[w] {
				both++
			}
		}
		small := min(len(words), len(e.words))
		if small == 0 && !(len(numbers) > 0 && len(e.numbers) > 0) {
			continue
		}
		score := 0.6 // "Đại hội 19": the number alone tells which one
		if small > 0 {
			score = float64(both) / float64(small)
		}
		if years != "" && years == e.anniversary {
			score = max(score, 0.7)
		}
		if noun == "đại hội" && len(words) == 1 && len(numbers) > 0 && len(e.numbers) > 0 {
			score = max(score, 0.6) // "ĐHĐCĐ Vinamilk năm 2019": a firm has one a year
		}
		if e.sitting && len(numbers) > 0 && len(e.numbers) > 0 && both > 0 {
			score = max(score, 0.6) // "kỳ họp thứ 11 HĐND tỉnh A", "kỳ họp lần thứ 11 HĐND"
		}
		if nth != "" && nth == e.nth && rank == e.rank && e.last <= linesOfHeadline {
			score = max(score, 0.6) // "Hội nghị Ban Thường vụ A lần thứ 17", "Hội nghị liên tịch lần thứ 17"
		}
		likelier := score > best || score == best && at >= 0 && e.reported && !st.events[at].reported
		if likelier && (score >= 0.6 || score >= 0.5 && both >= 3) {
			best, at = score, i
		}
	}
	if at < 0 && !earlier && s.datedBefore(m) {
		return st.announced(m, words, numbers, letters)
	}
	return at
}

// dayBeside is the day right behind an event, "buổi làm việc đầu tiên (ngày 8/5)"; nil where none stands there.
func (s *sentence) dayBeside(m *mention) *day {
	for _, d := range s.mentions {
		if d.kind == 0 && d.from >= m.to && d.from-m.to <= wordsToDay && !s.isPlainYear(d) && !s.isDeadline(d) {
			return d.day
		}
	}
	return nil
}

// isOnOther tells whether an event is held on another day than this one, nil where no day is told.
func (e *staged) isOnOther(d *day) bool {
	return d != nil && len(e.start) >= len("--05-03") && !e.isOn(*d)
}

// isForumOf tells whether one name of an event is another with what sort of meeting it is before it: "hội nghị thường niên Diễn đàn A" of
// "Diễn đàn A", "diễn đàn an ninh Đối thoại B" of "Đối thoại B".
func isForumOf(name, forum string) bool {
	name, forum = strings.ToLower(name), strings.ToLower(forum)
	if !strings.HasPrefix(forum, "diễn đàn ") && !strings.HasPrefix(forum, "đối thoại ") || strings.Count(forum, " ") < 3 {
		return false
	}
	sort, rest, found := strings.Cut(name, forum)
	if !found || sort == "" || rest != "" && rest[0] != ' ' {
		return false
	}
	for _, w := range strings.Fields(sort) {
		if !sortsOfMeeting[w] {
			return false
		}
	}
	return true
}

// The syllables of what sort of meeting a forum holds.
var sortsOfMeeting = set("hội nghị diễn đàn thường niên cấp cao thượng đỉnh an ninh khu vực của")

// isFirstCalled tells whether headline and lead call a gathering "cuộc họp", the only event so far, before the text names it: "cuộc họp tại
// Huế", and then "Hội nghị A".
func (st *stage) isFirstCalled(e *staged, m *mention) bool {
	return len(st.events) == 1 && !e.named && isMeeting(strings.ToLower(e.name)) && e.first <= linesOfHeadline && e.scene && gatherings[nounOf(m.event.noun)]
}

// announced is the one event that headline and lead name in other words before the text names it with its day: "Bàn
// cách giữ rừng" and then "Sáng 3/5, Sở A tổ chức hội thảo ..."; -1 where they name none of that sort, or it has
// nothing in common with the mention.
func (st *stage) announced(m *mention, words, numbers, letters map[string]bool) int {
	only := -1
	for i, e := range st.events {
		if e.noun != nounOf(m.event.noun) {
			continue
		}
		if only >= 0 || e.last > linesOfHeadline || e.start != "" || differ(numbers, e.numbers) || differ(letters, e.letters) {
			return -1
		}
		only = i
	}
	if only >= 0 && !differ(words, st.events[only].words) {
		return only
	}
	return -1
}

// Headline and lead are within so many lines.
const linesOfHeadline = 2

// letters are the bodies that an event's name tells by their letters, with whom they meet: a meeting of APEC is none of ASEAN, and
// one of ASEAN none of ASEAN - Nhật Bản.
func (s *sentence) letters(m *mention) map[string]bool {
	found := map[string]bool{}
	for i := m.event.head; i < m.to; i++ {
		if w := s.words[i]; w.caps && len(w.key) >= 3 && !s.isNumeral(i) {
			found[w.key+s.partnerOf(i, m)] = true
		}
		if group := s.groupOfStates(i, m.to); group != "" {
			found[group] = true
		}
	}
	return found
}

// groupOfStates is "g20" where G20, or G 20, stands at word i, "" where no such group does.
func (t *text) groupOfStates(i, to int) string {
	key := t.words[i].key
	if key == "g" && i+1 < to && t.words[i+1].number {
		key += t.words[i+1].key
	}
	if len(key) > 1 && key[0] == 'g' && strings.Trim(key[1:], "0123456789") == "" {
		return key
	}
	return ""
}

// partnerOf is whom the body at word i meets, "-nhật" for "ASEAN - Nhật Bản" and "Nhật Bản - ASEAN"; "" where none is named.
func (s *sentence) partnerOf(i int, m *mention) string {
	if s.key(i+1, m.to) == "-" && s.upper(i+2, m.to) && !s.isNumeral(i+2) {
		return "-" + s.key(i+2, m.to)
	}
	first := i - 2
	if s.key(i-1, m.to) != "-" || first < m.event.head || !s.upper(first, m.to) {
		return ""
	}
	for first > m.event.head && s.upper(first-1, m.to) {
		first--
	}
	return "-" + s.key(first, m.to)
}

// rank tells of whom a meeting is: "hội nghị quan chức cấp cao X" is another one than "hội nghị cấp cao X" and
// "hội nghị Bộ trưởng X"; "" where its name does not tell.
func (s *sentence) rank(from, to int) string {
	summit := ""
	for i := from; i < to; i++ {
		switch {
		case s.is(i, to, "doanh", "nghiệp"), s.is(i, to, "kinh", "doanh"), s.is(i, to, "doanh", "nhân"):
			return "business"
		case s.is(i, to, "quan", "chức"), s.is(i, to, "thứ", "trưởng"):
			return "officials"
		case s.is(from, to, "hội", "nghị") && s.is(i, to, "trung", "ương") && s.key(i-1, to) != "quyết" && i+2 < to && s.ofParty(i+2):
			return "party"
		case s.is(i, to, "bộ", "trưởng"), s.is(i, to, "ngoại", "trưởng"):
			return "ministers"
		case s.is(i, to, "đại", "hội", "đồng", "liên"), s.is(i, to, "hội", "đồng", "bảo"):
			return "assembly"
		case s.is(i, to, "cấp", "cao") && !s.hasKey(max(from, i-4), i, "đoàn"), s.is(i, to, "thượng", "đỉnh"):
			summit = "leaders"
		}
	}
	return summit
}

// fieldOf tells which ministers meet, by the first word of their field: "hội nghị Bộ trưởng Tài chính X" is none of "Bộ trưởng Y tế";
// "" where the name does not tell.
func (s *sentence) fieldOf(m *mention) string {
	for i := m.event.head; i < m.to; i++ {
		switch {
		case s.is(i, m.to, "ngoại", "trưởng"):
			return "ngoại"
		case s.is(i, m.to, "bộ", "trưởng") && i+2 < m.to && fieldsOfMinisters[s.words[i+2].key]:
			return s.words[i+2].key
		}
	}
	return ""
}

// First words of what ministers are for: "ngoại giao", "quốc phòng", "tài chính".
var fieldsOfMinisters = set("ngoại quốc tài kinh thương y nông lao giáo công giao du văn năng môi khoa thông tư nội xây")

// ofParty tells what stands behind "Trung ương" in the name of a meeting of the party's Central Committee: "8", "Đảng",
// "khóa XII", "lần thứ 8".
func (s *sentence) ofParty(i int) bool {
	switch s.words[i].key {
	case "đảng", "khóa", "lần":
		return true
	}
	return s.isNumeral(i)
}

// anniversary is the number of years in an event's name, "60" in "lễ kỷ niệm 60 năm thành lập"; "" where
// it is none of an anniversary.
func (s *sentence) anniversary(from, to int) string {
	for i := from; i < to; i++ {
		if s.is(i, to, "kỷ", "niệm") && i+2 < to && s.words[i+2].number {
			return s.words[i+2].key
		}
	}
	return ""
}

// unlike tells whether both tell something, and not the same.
func unlike(a, b string) bool { return a != "" && b != "" && a != b }

// differ tells whether both have numbers, and none in common.
func differ(a, b map[string]bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	for n := range a {
		if b[n] {
			return false
		}
	}
	return true
}

var generalWords = set(`hội nghị đại lễ buổi cuộc phiên kỳ chuyến họp của và tại về với lần thứ năm ngày này toàn quốc biểu các trên trong cho nhất kỷ niệm nước khóa nhiệm kỳ`)

// content are the words and the numbers of an event's name that tell it from another.
func (s *sentence) content(m *mention) (words, numbers map[string]bool) {
	words, numbers = map[string]bool{}, map[string]bool{}
	for i := m.event.head; i < s.outcomeOf(m); i++ {
		w := s.words[i]
		group := s.groupOfStates(i, m.to)
		switch {
		case w.punct || s.groupOfStates(i-1, m.to) != "" && w.number:
		case group != "":
			words[group] = true
		case s.isOrdinal(i):
			numbers[ordinals[w.key]] = true
		case s.isNumeral(i):
			numbers[strings.TrimLeft(arabic(w.key), "0")] = true
		case !generalWords[w.key]:
			words[w.key] = true
		}
	}
	return words, numbers
}

// outcomeOf is where another event begins of whose outcome an event tells, which says nothing of its own: "hội nghị nghe thông báo
// kết quả (Hội nghị Trung ương 8)"; behind the name where none does.
func (s *sentence) outcomeOf(m *mention) int {
	for i := m.event.head + 1; i < m.to; i++ {
		if s.is(i-2, i, "kết", "quả") && s.eventAt(i, m.to) {
			return i
		}
	}
	return m.to
}

// nth is which one of its row an event is, "8" for "kỳ họp thứ 8" and "Hội nghị Trung ương tám"; "" where its name does not tell.
// What numbers another event or a paper in its name is no number of its own.
func (s *sentence) nth(m *mention) string {
	for i := m.event.head; i < m.to; i++ {
		if s.words[i].key == "về" || s.is(i, m.to, "nghị", "quyết") || s.eventAt(i, m.to) {
			return ""
		}
		switch before := s.key(i-1, s.to); {
		case before != "thứ" && before != "lần" && !s.is(i-2, i, "trung", "ương"), s.key(i-2, s.to) == "phiên":
		case s.isNumeral(i):
			return strings.TrimLeft(arabic(s.words[i].key), "0")
		case ordinals[s.words[i].key] != "" && before != "lần":
			return ordinals[s.words[i].key]
		}
	}
	return ""
}

// isOrdinal tells a number written as a word behind "thứ", of an event and not of a session: "kỳ họp thứ nhất".
func (s *sentence) isOrdinal(i int) bool {
	return ordinals[s.words[i].key] != "" && s.key(i-1, s.to) == "thứ" && s.key(i-2, s.to) != "phiên"
}

// Numbers behind "thứ" that are written as words: "kỳ họp thứ nhất".
var ordinals = map[string]string{"nhất": "1", "hai": "2", "ba": "3", "tư": "4", "năm": "5", "sáu": "6", "bảy": "7", "tám": "8", "chín": "9", "mười": "10"}
