package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PostId;

/** A post that can be named coordinator, and whether it is. */
public record CoordinatorView(PostId post, String title, String unit, boolean named) {}
