#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers declare parts of ICU, which Foundation declares too,
// in another version: a file that sees both does not compile. Nothing here needs them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
