/**
 * Friendly names: two words that stand for a peer's id, the same on every host and after every flash.
 * A name is for people: two peers of a large cluster may share one, ids never do.
 */

// 128 of each: of 50 nodes, one pair in fourteen clusters shares a name; lists that long still fit a screen of code
const ADJECTIVES =
  "able agile amber ample azure balmy basic bold brave breezy brief bright brisk calm candid careful cheery chief civil clean clear clever cosmic cosy crisp curious daring deep deft dewy eager early earnest easy exact fair fancy fast fearless fine firm fleet fluent fond frank free fresh frosty gentle glad golden good grand great green handy happy hardy hearty helpful honest humble ideal jolly jovial keen kind large lasting light lively loyal lucid lucky lunar major mellow merry mighty mild modest neat nimble noble novel olive open patient plain polite prime proper proud pure quick quiet rapid ready regal rosy round royal rustic safe sharp shiny silent silver simple smart smooth snug sober solar solid stable steady strong sunny super swift tidy true vivid warm wise witty young".split(
    " ",
  );
const NOUNS =
  "acorn alder ash aspen badger bank bay beacon bear beaver beech birch bison bloom bluff boulder brook bud canyon cape cedar cliff clover cloud comet condor coral cove crane creek crow curlew dale deer delta dingo dove dune eagle elk elm ember falcon fern field finch fir fjord flint fox gale garnet gecko geyser glade glen goose grove gull harbor hare hawk hazel heath heron hill ibex iris island ivy jade jay kestrel kite lagoon lake larch lark laurel leaf lemur lichen lily lotus lynx maple marsh marten meadow mesa mink moon moose moss moth newt oak oasis opal orca orchid osprey otter owl panda peak pebble pine plum pond poplar poppy prairie puffin quail quartz rain raven reed reef ridge river robin rowan sage seal shell sparrow".split(
    " ",
  );

/** The largest prime below 2^24: products with a byte stay exact in a double, on hosts and in Espruino. */
const HASH_MODULUS = 16777213;
const HASH_FACTOR = 257;

/**
 * The friendly name of a peer.
 *
 * @param id the peer's id: hardware address in hex, or a client's random id; case does not matter
 * @example friendlyName("246f28aabbcc") // "brave-otter", say; always the same
 */
export function friendlyName(id: string): string {
  const text = id.toLowerCase();
  let hash = 7;
  // twice over the text: else the last character reaches only the low digits, and neighbours sound alike
  for (let i = 0; i < text.length * 2; i++) {
    hash = (hash * HASH_FACTOR + text.charCodeAt(i % text.length)) % HASH_MODULUS;
  }
  const adjective = ADJECTIVES[hash % ADJECTIVES.length];
  return adjective + "-" + NOUNS[Math.floor(hash / ADJECTIVES.length) % NOUNS.length];
}
