package extract

import "github.com/quanhe/quanhe/loader/gazetteer"

// Words that say what kind of place follows: "tỉnh X", "TP X".
var areaWords = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "tỉnh, thành phố, tp, quận, huyện, thị xã, tx, thị trấn, phường, xã, thủ đô, đặc khu")
	return tr.done()
}()

// listedPlace is the place of the lists at word i: printed as a name, each of its syllables with a
// capital where it lies in Viet Nam: "Hòa Bình" is a province, "Hòa bình" peace.
func (t *text) listedPlace(i, to int) (end int, e gazetteer.Entry) {
	end, e = lex.places.at(t, i, to)
	if end == i || e.Kind == "country" || e.Kind == "city" || e.Kind == "region" {
		return end, e
	}
	for j := i; j < end; j++ {
		if w := t.words[j]; !w.upper && !w.punct && !w.number {
			return i, gazetteer.Entry{}
		}
	}
	return end, e
}

// foreignPlace is the word behind a foreign place that the text has told to be one: "Frankfurt".
func (t *text) foreignPlace(i, to int) int {
	if i < to && t.words[i].upper && t.abroad[t.words[i].key] {
		return i + 1
	}
	return i
}

// area is a place at word i, for the tail of a body or title or to stand alone: "tỉnh Hà Tĩnh",
// "TP. HCM", "Hà Nội", and with bare also "tỉnh" or "thành phố" alone.
func (t *text) area(i, to int, bare bool) int {
	if end, _ := t.listedPlace(i, to); end > i && t.capitalised(i, end) {
		if t.is(i, to, "hồ", "chí", "minh") {
			return i // the city has its kind before it
		}
		return end
	}
	if end := t.foreignPlace(i, to); end > i {
		return end
	}
	if end := t.district(i, to); end > i {
		return end
	}
	kind, _ := areaWords.at(t, i, to)
	if kind == i {
		return i
	}
	name := kind
	if t.key(name, to) == "." {
		name++
		if end, _ := t.listedPlace(name, to); end == name && !t.words[name-1].gap && name < to && !t.words[name].number && !t.words[name].caps {
			name = to // "TP. Lần này": another sentence
		}
	}
	if end := t.placeName(name, to); end > name {
		return end
	}
	if bare {
		return kind
	}
	return i
}

// district is the word behind a district's number at word i, "Q.11"; i where none stands there.
func (t *text) district(i, to int) int {
	if t.is(i, to, "q", ".") && t.words[i].upper && i+2 < to && t.words[i+2].number && len(t.words[i+2].key) <= 2 {
		return i + 3
	}
	return i
}

// placeName is a place's name behind its kind: one of the list, a number (Quận 1), or up to
// three capitalised syllables before a person's name begins.
func (t *text) placeName(i, to int) int {
	if end, _ := t.listedPlace(i, to); end > i && t.upper(i, to) {
		return end
	}
	if i < to && t.words[i].number && len(t.words[i].key) <= 2 {
		return i + 1
	}
	if t.vietnameseName(i, to) > i+2 {
		return i
	}
	end := i
	for end < to && end < i+3 && t.upper(end, to) && !t.words[end].mute {
		if end > i && (t.surnameAt(end, to) || t.startsTitle(end, to)) {
			break
		}
		end++
	}
	if end > i && end < to && len(t.words[end].written) == 1 && t.words[end].upper && t.words[end].gap {
		end++ // "phường Bình Hưng B"
	}
	return end
}

// capitalised tells a place name in a text from the same words in small letters: Mỹ, Anh, Áo.
func (t *text) capitalised(i, end int) bool {
	for ; i < end; i++ {
		if t.words[i].upper {
			return true
		}
	}
	return false
}

// Venues: "Trung tâm Hội nghị Quốc gia", "trụ sở Bộ X", "Cung Y".
var venues = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "trụ sở, trung tâm hội nghị, trung tâm hội nghị quốc gia, trung tâm hội nghị quốc tế, nhà hát, nhà hát lớn, cung, nhà văn hóa, hội trường, hội trường ba đình, nhà quốc hội, phủ chủ tịch, văn miếu, khách sạn, bảo tàng, sân vận động, quảng trường, nhà khách, điện, tòa nhà, khu di tích, dinh, dinh thống nhất, trung tâm triển lãm, nhà thi đấu, đài tưởng niệm, tượng đài, lăng, lăng chủ tịch hồ chí minh, khu di tích chủ tịch hồ chí minh, nhà sàn bác hồ, khu nhà sàn bác hồ, khu nhà sàn, nhà sàn, đại lễ đường, đại lễ đường nhân dân, cung điện, lâu đài, tòa thị chính, nghĩa trang, nghĩa trang liệt sĩ, đền, chùa, hội quán, cung văn hóa hữu nghị, phòng họp")
	return tr.done()
}()

// venue is the name of a house or square at word i.
func (t *text) venue(i, to int) int {
	j, _ := venues.at(t, i, to)
	if j == i || t.is(i-1, to, "nguồn") {
		return i // "nguồn cung"
	}
	if b := t.body(j, to); b.to > j {
		if twin := t.body(b.to+1, to); b.bare && t.key(b.to, to) == "-" && twin.to > b.to+1 {
			return twin.to // "trụ sở HĐND - UBND tỉnh A"
		}
		return b.to
	}
	if a := t.area(j, to, false); a > j && j > i+1 {
		return a
	}
	if e, ok := venues.find(t.keyOf(i, j)); e && ok && j > i+2 && t.capitalised(i, j) && (t.is(j-2, to, "chí", "minh") || t.is(j-2, to, "bác", "hồ")) {
		return j
	}
	end := j
	for end < to && end < j+8 && !t.words[end].mute {
		if end > j && t.joinsVenue(end, to) {
			end += 2
			continue
		}
		if t.words[end].upper && !t.startsTitle(end, to) {
			if t.is(end, to, "hoàng", "gia") {
				end++ // "Nhà khách Hoàng gia Paris"
			}
			end++
			continue
		}
		if n, _ := lex.words.at(t, end, to); n > end && !stopWords[t.words[end].key] {
			end = n
			continue
		}
		break
	}
	named := t.capitalised(i, end)
	if !named || end == j && !t.capitalised(i, j) {
		return i
	}
	return end
}

// joinsVenue tells the mark at word i between two parts of a venue's name: "khách sạn Ritz - Carlton", "khách sạn J.Roy", "Cung văn hóa Hữu
// nghị Việt - Xô"; not "Nhà hát Lớn - Hà Nội".
func (t *text) joinsVenue(i, to int) bool {
	if !t.upper(i-1, to) || !t.upper(i+1, to) {
		return false
	}
	if t.words[i].key == "." {
		return len(t.words[i-1].written) == 1 && !t.words[i].gap && !t.words[i+1].gap
	}
	place, _ := t.listedPlace(i+1, to)
	other, _ := venues.at(t, i+1, to)
	return t.words[i].key == "-" && max(place, other) == i+1 && !t.someoneAt(i+1, to) && t.body(i+1, to).to == i+1
}

// place is a place that stands for itself at word i: where it ends, and whether it is a venue.
func (t *text) place(i, to int) int {
	if end := t.venue(i, to); end > i {
		return end
	}
	end := t.area(i, to, false)
	if end == i || t.key(i-1, to) == "tiếng" {
		return i
	}
	if word, _ := lex.words.at(t, i, to); word > end {
		return i // "Pháp luật"
	}
	if h, _ := lex.honorifics.at(t, i, to); h > end {
		return i // "Anh hùng"
	}
	// "Anh" and "Mỹ" before a capital are a name, not a country: "Anh Tuấn", "Mỹ Linh".
	if end == i+1 && t.upper(end, to) && !t.words[end].punct && len([]rune(t.words[i].key)) <= 4 && !t.startsTitle(end, to) {
		return i
	}
	return end
}

// placeKind is what the list says of a stretch: its name without the word for its kind.
func (t *text) knownPlace(from, to int) (gazetteer.Entry, bool) {
	if kind, _ := areaWords.at(t, from, to); kind > from && kind < to {
		from = kind
		if t.key(from, to) == "." {
			from++
		}
	}
	end, e := t.listedPlace(from, to)
	return e, end == to && end > from
}
