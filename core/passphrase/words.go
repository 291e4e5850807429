package passphrase

// list holds the words of Suggest: 1024 of them, so that each stands for ten bits. They are
// plain and calm, have three to seven letters, sound like no other word, and no two begin
// with the same four letters; none is the beginning of another. The order is the alphabet's.
const list = `
acorn acrobat actor agile airport airship album algebra alley alpaca alpine amber ample amuse anchor
animal antenna antique apple apron aqua arcade archive arctic arena aroma artist artwork aspen atlas
atom attic august aurora author autumn avenue avocado badger bagel baggage baker balcony ballet
bamboo banana banjo banner barley barn basil basket batch beacon beaver bedrock beehive beetle
bellows beret beyond bicycle biscuit bison bistro blanket blend blink bloom blossom bonfire bonnet
bonsai bonus book botany bottle box bracket bramble branch breeze brick bridge bright brisk bronze
broom brown brunch bubble bucket buffalo buggy bugle bulb bundle bunny bus butler button cabbage
cabin cable cactus cake calico camera camp candle canoe canyon captain caramel carbon cargo carpet
cartoon cascade castle catfish cedar celery cello ceramic chair chalk chapter cheddar cheese chef
cherry chimney chisel chorus cinema circle citrus city clarity classic clay clever cliff climate
clip clock cloud clover club cluster coach coast coat cobalt cobbler cocoa coffee coin comet comic
compass concert console cookie copper cork corner cosmic cotton couch country courier cover crane
crater crayon cream crest crew cricket crimson crisp crop crowd crumb crust crystal cube cuckoo cup
curious curry curtain curve cushion custard cycle cypress dairy daisy dale dance data dawn decade
decimal deck delta denim derby desk diagram dial diamond dice dinghy dinner dish distant diver
dolphin dome domino donkey doodle door dot dozen drawer dream drift drizzle drum duck duet dune dusk
eager eagle early earring earth easel east easy echo eclipse editor elastic elder elegant elm ember
emblem emerald enamel energy engine enjoy epic eraser essay evening exotic explore fabric factory
falcon fanfare farm faucet feather fence fennel fern ferret fiddle field fifty figure filter finch
finish first fish flake flannel flask fleet flight flipper float flock floor florist flute foam fog
folder foliage folk forest formula fossil fox frame freckle fresh fridge frisbee frog frost fruit
fudge furrow gadget galaxy gallery game garage garden garlic garnet gazebo gecko gentle geology gift
giggle ginger giraffe glacier glade glass glaze glide glimmer glitter globe glove goat goblet
goggles golden golf gondola goose gopher grand grape grass gravel greet grin grocery grotto grove
guide guitar gull gumdrop habitat hamlet hammer hamster handle harp harvest hat hazel hedge height
helium helmet herb hickory hiking hill hinge hobby hockey holiday hollow home hoodie hoop horizon
hornet hotel house hundred hut hydrant ice icicle icon igloo iguana image index indigo indoor inlet
insect invent iris iron island item ivory ivy jacket jaguar jam jar jasmine jazz jelly jersey jet
jigsaw jingle jogging jolly journal jovial jubilee jug juice jumper jungle juniper kale kayak kazoo
kelp kennel ketchup kettle kiosk kitchen kite kiwi koala label lace ladder ladle ladybug lagoon lake
lamp landing lantern laptop large lark lasso latch laundry laurel lawn leaf leather ledge legend
lemon lemur lentil leopard letter library lighter lilac lily lime linen lion liquid listen lizard
lobby lobster local locket lodge loft logo long loom loop lotus lounge lucky lullaby lunar lunch
lush luxury lyric macaw machine magenta magic magnet magpie mailbox mallard mango mansion maple
marble margin marina market marsh mascot meadow measure mellow melody menu merit mermaid meteor
metro midday milk mineral mingle mini minnow mint minute mirror mitten mixture mobile mocha model
monsoon month moon mosaic moss motor motto mouse movie muffin mug mural museum music mutual napkin
nature navy neat nebula nectar needle neon nest nettle neutral nibble nickel nimble nine nomad
noodle nook noon north novel nugget number nutmeg oak oasis oatmeal ocean octave office olive omega
onion opal open opera optic orange orbit orchard order oregano origami ostrich otter outdoor outfit
outline outpost oval oven owl oxygen oyster pacific package paddle page paint palace palm pancake
panel papaya paper paprika parade parcel park parrot parsley pasta patch path patio pattern peach
peanut pearl pebble pecan pelican pen pepper petal phone photo piano pickle picnic picture pillow
pilot pine pink pioneer pipe pixel pizza placid planet plaster platter playful plaza plenty plug
plume plus pocket poem poet polar polite polka polo poncho pond pony poodle popcorn poplar porch
poster potato powder prairie pretzel print prism project proverb pudding puffin pulley pumpkin
purple puzzle pyramid quail quality quarter quest quick quiet quill quince quiver quote rabbit radar
radish railway rainbow raisin ramble ramp ranch rapid raven ravine recipe record reflect region
relay remote rhubarb rhyme rhythm ribbon rice riddle ride ridge ripple river robin robot rock roof
room rooster rope rotate round rover ruby rug ruler rumba runner rustic saddle safari saffron sage
salad salmon salsa sample sand sapling satchel satin saucer sauna scale scarf scenic school science
scone scooter scout scroll seagull seal season seaweed second seven shade shallow shampoo shape
shawl shed sheep shell shimmer shine ship shirt shop shore shovel shrimp shrub shuffle shutter
signal silent silk silo silver simmer simple six sizzle skate sketch skipper sky slate sled sleet
slice slipper slope small smooth snack snail sneaker snow soap soccer socket sofa soft soil solar
solid song sonnet soprano soup south space sparrow spatula speech sphere spice spinach spiral splash
sponge spoon sport spout sprig spruce square squid stable stamp star statue steady stereo sticker
stone stork stove straw stream string studio sugar summer sunrise sunset sushi swan sweater swift
swim swing swirl switch syrup system table tackle tadpole tailor talent talk tandem tango tapioca
target taxi teacup teapot tempo tennis tent textile theme thick thistle thread thunder ticket tidal
tidy tiger timber tinsel tiny tiptoe toast toffee token tomato topaz torch toucan tourist towel town
toy tractor trail trapeze travel tray tree trifle trio trolley trophy trout truck truffle trumpet
tugboat tulip tundra tunic tunnel turbine turnip turtle tuxedo tweed twelve twenty twig twin twirl
twist unicorn uniform unit upbeat update upper upright useful valley valve vanilla vast veggie
velvet vendor veranda verse vest video village vine vintage violet vista vivid volcano volume vowel
voyage wafer waffle walkway wallaby walnut walrus waltz warm watch water weaver weekend welcome west
wheat wheel whisker wild willow window winery winter wisdom wombat wonder wool wreath yacht yak yam
yard yarn yeast yellow yodel yoga zebra zenith zero zest zigzag zinc zip zoo
`
