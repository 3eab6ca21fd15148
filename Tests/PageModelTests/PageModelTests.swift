// Tests of PageModel.
