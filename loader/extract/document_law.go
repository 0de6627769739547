package extract

// lawName is the word behind "Luật Đất đai sửa đổi năm 2013", of which the noun stands before word i.
func (t *text) lawName(noun, i, to int) int {
	known := i
	if end, e := lex.papers.at(t, noun, to); e.Kind == "law" {
		known = end
	}
	j := known
	if !t.words[noun].upper && (known == i || !t.words[i].upper && t.key(known, to) != "năm") {
		return i
	}
	for j < to && j < i+12 {
		w := t.words[j]
		if next := t.lawGoesOn(i, j, to); next > j && (j > known || known == i) {
			j = next
			continue
		}
		if w.punct || w.mute || w.upper && (t.startsTitle(j, to) || t.personRun(j, to)) {
			break
		}
		switch {
		case w.upper, j == i && !w.number:
			// a law's name begins with a capital, or in small letters with a word of the list
			if end, _ := lex.words.at(t, j, to); end > j {
				j = end
				continue
			}
			if !w.upper {
				return i
			}
			j++
			if j < to && !t.words[j].upper && !t.words[j].punct && !stopWords[t.words[j].key] && j-1 == i {
				j++
			}
			continue
		case t.is(j, to, "vừa", "và", "nhỏ"), t.is(j, to, "theo", "hình", "thức") && t.upper(j+3, to):
			j += 3
			continue
		case t.is(j, to, "sửa", "đổi"), t.is(j, to, "bổ", "sung"):
			j += 2
			continue
		case t.behindYear(j, to) > j:
			return t.behindYear(j, to)
		case w.key == "và" && t.upper(j+1, to) && !t.documentAt(j+1, to):
			j++
			continue
		}
		if end, _ := lex.words.at(t, j, to); end > j && j > i {
			j = end
			continue
		}
		if j > i && !w.number && !stopWords[w.key] && (j+1 == to || t.words[j+1].punct) {
			j++ // "Luật Bảo vệ phát triển rừng,"
		}
		break
	}
	if j == i || t.is(i, to, "gia") || t.is(i, to, "sư") {
		return i
	}
	return j
}

// lawGoesOn is the word behind what joins two words in a law's name and the second of them: "Luật Cán bộ, công chức", "Luật
// Phòng, chống ma túy", "Luật Hôn nhân và gia đình", "Luật Đơn vị hành chính - kinh tế đặc biệt"; j where none stands there.
func (t *text) lawGoesOn(i, j, to int) int {
	if j == i || t.words[j-1].punct || t.upper(j+1, to) {
		return j
	}
	switch t.words[j].key {
	case ",":
		if t.is(j-1, to, "phòng", ",", "chống") {
			return t.behindField(j+2, to)
		}
	case "-":
		if !t.joinsField(j, i, to) {
			return j
		}
	case "và":
		if next := t.key(j+1, to); next == "các" || next == "người" {
			return j
		}
	default:
		return j
	}
	end, _ := lex.words.at(t, j+1, to)
	more, _ := fields.at(t, j+1, to)
	if _, kind := verbs.at(t, j+1, to); max(end, more) <= j+2 || kind == toSay || kind == toCarryOut || t.is(j+1, to, "pháp", "luật") {
		return j
	}
	return t.behindSpecial(max(end, more), to)
}

// behindField is the word behind a field of work at word i, of two syllables where no list has it: "phòng, chống bạo lực gia
// đình".
func (t *text) behindField(i, to int) int {
	if end := t.fieldAt(i, to); end > i {
		return end
	}
	if i+1 < to && !t.words[i].punct && !t.words[i+1].punct && !stopWords[t.words[i].key] {
		return max(i+2, t.fieldAt(i+2, to))
	}
	return i
}

// behindSpecial goes over "đặc biệt" at word i.
func (t *text) behindSpecial(i, to int) int {
	if t.is(i, to, "đặc", "biệt") {
		return i + 2
	}
	return i
}

// charterName is the word behind "Hiến chương Liên hợp quốc", "Công ước 2003 về ...".
func (t *text) charterName(i, to int) int {
	if t.is(i, to, "khung") {
		i++ // "Công ước khung Liên hợp quốc"
	}
	if b := t.body(i, to); b.to > i {
		return t.upToYear(b.to, t.subject(b.to, to)) // "Công ước Liên hợp quốc về Luật Biển 1982"
	}
	if head, e := lex.documents.at(t, i, to); head > i && e.Kind == "law" {
		if end := t.lawName(i, head, to); end > head {
			return end // "Công ước Luật Biển 1982"
		}
	}
	j := i
	for j < to && t.words[j].upper && !t.startsTitle(j, to) {
		j++ // "Công ước Viên về ..."
	}
	if w := t.key(j, to); j > i && !t.words[j-1].caps && !stopWords[w] && !isYear(w) && w != "về" && w != "năm" {
		return t.restOfSubject(i, j, to) // "Công ước Lao động hàng hải"
	}
	if t.is(j, to, "của") {
		if b := t.body(j+1, to); b.to > j+1 {
			return t.upToYear(b.to, t.subject(b.to, to))
		}
	}
	return t.subject(t.behindYear(j, to), to)
}

// constitutionName is the word behind the country, year or change that tells which constitution is meant: "Hiến pháp Lào",
// "Hiến pháp năm 2013". What it is cited for is no part of it: "Hiến pháp về quyền của dân".
func (t *text) constitutionName(d *documentName, to int) int {
	if !t.words[d.from].upper {
		return d.head
	}
	i, j := d.head, d.head
	if t.is(j, to, "của") || t.is(j, to, "nước") {
		j++
	}
	if end := t.country(j, to); end > j {
		i = end
	}
	return t.behindYear(i, to)
}

// behindYear goes over "2013" or "năm 2013" at word i.
func (t *text) behindYear(i, to int) int {
	if t.is(i, to, "năm") && isYear(t.key(i+1, to)) {
		return i + 2
	}
	if isYear(t.key(i, to)) {
		return i + 1
	}
	return i
}

// upToYear is the word behind the first year of a stretch, its end where it names none.
func (t *text) upToYear(from, to int) int {
	for i := from; i < to; i++ {
		if isYear(t.words[i].key) {
			return i + 1
		}
	}
	return to
}
