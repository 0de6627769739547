package graph

// Before tells whether an event came before another of its series: by their days, where these tell;
// else by the numbers that their names count the series with, if these are of one sort. Of two that
// nothing tells apart neither comes before the other.
//
// Events are of one series where [PropSeries] is the same and, if it is known of both who organized
// them, an organizer too.
func (e *Entity) Before(other *Entity) bool {
	switch {
	case before(e.latest(), other.When().Earliest()):
		return true
	case before(other.latest(), e.When().Earliest()):
		return false
	}
	return len(e.Edition) == len(other.Edition) && before(e.Edition, other.Edition)
}

// What is not known comes before nothing, and nothing before it.
func before(a, b string) bool { return a != "" && b != "" && a < b }
