package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Glyph pictures: what the screens of the look around show. Each says nothing that the
// two sentences beside it do not.

// glyph is an icon of the bar, drawn in a picture at a place and size.
func glyph(name, class, transform string) drawn {
	return shape("path", "class", class, "d", iconPaths[name], "transform", transform)
}

// FivePlaces is the bar as a way with five places on it, the first of them filled.
func FivePlaces() app.UI {
	places := []struct{ name, x, y string }{{"today", "39", "66"}, {"plan", "107", "50"}, {"write", "175", "62"}, {"contact", "243", "48"}, {"you", "311", "60"}}
	shapes := []drawn{shape("path", "class", "way", "d", "M4 74c16-2 22-8 35-8 30 0 38-16 68-16s38 12 68 12 38-14 68-14 38 12 68 12c14 0 20 4 35 2")}
	for i, p := range places {
		class := "place"
		if i == 0 {
			class = "place first"
		}
		shapes = append(shapes, shape("circle", "class", class, "cx", p.x, "cy", p.y, "r", "25"),
			draw("g", attrs("transform", "translate("+p.x+" "+p.y+")"), glyph(p.name, "glyph", "scale(1.25) translate(-12 -12)")))
	}
	return svg("0 0 350 124", "tour-picture", shapes...)
}

// StaysHere is a page that is being written inside a device, and nothing outside of it.
func StaysHere() app.UI {
	return svg("0 0 350 124", "tour-picture",
		shape("path", "class", "faint", "d", "M12 104c60-10 96 6 326-4"),
		shape("rect", "class", "device", "x", "138", "y", "6", "width", "74", "height", "112", "rx", "12"),
		shape("path", "class", "line", "d", "M153 34h44M153 49h36M153 64h44M153 79h20"),
		shape("path", "class", "pen", "d", "M178 82l3-9 22-22 6 6-22 22z"),
		shape("circle", "class", "sun", "cx", "175", "cy", "106", "r", "4"))
}

// WaysOut is a door that stands open, a heart for help, and a lock.
func WaysOut() app.UI {
	return svg("0 0 350 124", "tour-picture",
		shape("path", "class", "faint", "d", "M10 106h330"),
		shape("path", "class", "device", "d", "M34 106V20h52v86"),
		shape("path", "class", "door", "d", "M86 20l-30 10v84l30-8z"),
		shape("circle", "class", "sun", "cx", "64", "cy", "70", "r", "3.500"),
		shape("path", "class", "way", "d", "M100 84h26m-9-9 9 9-9 9"),
		draw("g", attrs("transform", "translate(192 68)"), glyph("help", "heart", "scale(3) translate(-12 -13.500)")),
		shape("path", "class", "device", "d", "M278 60V46a20 20 0 0 1 40 0v14"),
		shape("rect", "class", "lock", "x", "268", "y", "60", "width", "60", "height", "46", "rx", "9"),
		shape("path", "class", "keyhole", "d", "M298 76v12"))
}
