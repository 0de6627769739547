// Package examples holds the sample articles that a first run loads, so that
// there is something to ask about before any news has been loaded.
//
// The articles were written for this project. What they tell (who held which
// post, who spoke at which conference, who issued which directive) is public
// news; the words are ours, and no newspaper printed them. Their publisher is
// therefore "quanhe, sample text", and they have neither an address nor a date
// of publication.
//
// Two or three of them tell of the same conference in different words, as
// newspapers do, so that one fact can be seen resting on several sentences.
package examples

import "embed"

// Articles are the sample articles, one file each under "articles": front
// matter in YAML between two lines of "---", then the text.
//
//go:embed articles/*.txt
var Articles embed.FS
