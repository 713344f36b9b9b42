package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.AssignedActor;

/** A post set to a concern, with its title. */
public record AssignedActorView(AssignedActor assigned, String postTitle) {}
