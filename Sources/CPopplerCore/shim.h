/* Nothing is declared here: this module only brings poppler's compiler and linker flags to
   CPDFContent, whose C++ body includes the private headers itself. */
#pragma once
