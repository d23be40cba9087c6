/** 256 short words that are easily said, heard and spelled, and that mean nothing at any table. */
export const REJOIN_WORDS: readonly string[] = `
  acorn almond amber anchor apple apricot april arch arrow atlas autumn badge bagel baker balloon bamboo banana banjo
  barley basil basket beacon bean bell berry birch biscuit blanket blossom boat bonnet book bottle bowl branch bread
  breeze brick bridge bronze brook brush bucket bugle butter button cabin cactus camel candle canoe canvas carpet
  carrot castle cedar cellar cello chalk cherry chess chimney cinnamon circle clay clover coast cobalt cocoa coconut
  comet compass copper coral cotton cousin crane crayon cricket crystal cube cupboard curtain daisy dance dawn desk
  diamond dolphin donkey doorway dragon drum eagle easel echo elbow ember engine fabric falcon feather fern fiddle
  field finch flame flower flute forest fossil fountain fox frame galaxy garden garlic gate ginger giraffe glacier
  globe glove grain granite grape guitar hammock harbor harp hazel heron hill honey horizon igloo indigo island ivory
  jacket jasmine jelly jigsaw jungle kettle kitchen kite koala ladder lagoon lantern lavender leaf lemon lentil
  library lilac lily linen lizard llama lobster lunch magnet mango maple marble meadow melody melon mint mirror mitten
  moon morning moss mountain muffin mushroom nectar needle noodle notebook nutmeg oasis oboe ocean olive onion opal
  orange orchard otter oven owl paddle palm panda paper parrot pasta peach peanut pear pebble pencil pepper petal
  piano pickle pillow pine planet plum pocket poem pond poppy potato prism puddle puffin pumpkin puzzle quartz quilt
  rabbit radio raft rainbow raven ribbon river robin rocket saddle saffron sail salad sandal satin scarf seashell
  shadow silver sketch sparrow spoon spring squirrel stable starfish summer sunset swan table
`
  .trim()
  .split(/\s+/)
