package dk.sporskifte.model;

import java.util.UUID;

/** Who acts: a parameter of every use case, and what row level security asks for. */
public sealed interface Actor permits SystemActor, UserActor {
  UUID id();
}
