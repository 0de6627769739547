package resolver

// The words that the API knows; a store that knows further ones, from a newer loader, shows
// them as unknown.
var (
	organizationKinds = []string{"PARTY", "STATE", "MASS", "ASSOCIATION", "BUSINESS", "MEDIA", "FOREIGN", "OTHER"}
	eventKinds        = []string{"CONFERENCE", "CONGRESS", "CEREMONY", "MEETING", "VISIT", "FORUM", "SIGNING", "OTHER"}
	directiveKinds    = []string{"DIRECTIVE", "RESOLUTION", "CONCLUSION", "REGULATION", "CIRCULAR", "DECREE", "LAW", "OTHER"}
	holdingStatuses   = []string{"CURRENT", "FORMER", "NEW", "ACTING"}
	speechParts       = []string{"OPENING", "DIRECTING", "CLOSING"}
)
