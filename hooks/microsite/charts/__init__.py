"""Pictures that the data draws: geometry is worked out here, templates only print it, colors are the stylesheet's."""
