"""Reference bridges: a messaging network on one side, `truepicture serve` on the other."""
