// uchardet, which tells character sets by the frequency of their letters.
#include <uchardet/uchardet.h>
