/* Nothing is declared here: this module only brings FreeType's and HarfBuzz's compiler and linker flags to
   CPDFContent, whose C++ body includes their headers itself. */
#pragma once
