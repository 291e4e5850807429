package guide

// A PictureID names a picture of the app.
type PictureID string

const (
	PictureReasons PictureID = "reasons"
	PictureAsked   PictureID = "asked"
	PicturePath    PictureID = "path"
	PictureTrial   PictureID = "trial"
	PictureWay     PictureID = "way"
)

// A Picture shows something for people who would rather look than read. Each says
// the same in words beside it.
type Picture struct {
	ID    PictureID
	Name  string // heading of the page it stands on
	Shows string // what it shows, in one or two sentences
	Href  string
	Path  Path // on which path it is offered; empty: on both
}

var pictures = []Picture{
	{PictureReasons, "Your result", "What your answers come to, part by part, with the reasons under each.", "/outcome", ""},
	{PictureAsked, "Asked again", "Where your answers stood on different days.", "/history", ""},
	{PicturePath, "Your plan", "The phases of your plan as places along a path.", "/plan", ""},
	{PictureTrial, "The trial", "From the first day of a trial to its last: the days on which you both decide, your weekly looks, and what was said.", "/trial", PathTry},
	{PictureWay, "The way so far", "The weeks since the ending: when you did a step, wrote something or began a list. Nothing is added up.", "/way", PathLetGo},
}

// Pictures returns every picture. The result must not be changed.
func Pictures() []Picture { return pictures }

// PictureByID returns the picture with that id.
func PictureByID(id PictureID) (Picture, bool) {
	for _, p := range pictures {
		if p.ID == id {
			return p, true
		}
	}
	return Picture{}, false
}
