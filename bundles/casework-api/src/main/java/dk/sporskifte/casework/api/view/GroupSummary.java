package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.YouthGroup;
import java.util.Optional;

/**
 * A group as a list shows it: nothing of who is in it, and not how many.
 *
 * @param responsibleTitle absent while nobody sees to it
 */
public record GroupSummary(
    YouthGroup group, String kindName, String forumName, Optional<String> responsibleTitle) {}
