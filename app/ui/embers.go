package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Embers is a small quiet picture: a sheet that is hardly there any more, above a few
// embers. It is for the eye only. It moves once and slowly, and where the device asks
// for less motion it stands still from the beginning; see the style.
func Embers() app.UI {
	return svg("0 0 160 90", "embers",
		shape("path", "class", "sheet", "d", "M52 58 56 20 98 16 104 56"),
		shape("path", "class", "sheet", "d", "M64 32h26M63 41h22"),
		shape("path", "class", "ground", "d", "M14 74c30 5 100 5 132 0"),
		shape("circle", "class", "ember", "cx", "62", "cy", "69", "r", "3.500"),
		shape("circle", "class", "ember", "cx", "80", "cy", "66", "r", "4.500"),
		shape("circle", "class", "ember", "cx", "97", "cy", "69", "r", "3"),
		shape("circle", "class", "spark", "cx", "74", "cy", "46", "r", "1.600"),
		shape("circle", "class", "spark", "cx", "88", "cy", "34", "r", "1.300"))
}
