package dk.sporskifte.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryRule;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Map;

/** How what a municipality tells looks outside: kinds by name, conditions as their sentence. */
final class MunicipalityTypes extends SimpleModule {
  private static final long serialVersionUID = 1L;

  MunicipalityTypes() {
    super("municipality");
    addSerializer(
        Condition.class, new StdDelegatingSerializer(Condition.class, new ConditionOutside()));
    setMixInAnnotation(WayOfWorking.class, WayOfWorkingOutside.class);
    setMixInAnnotation(Programme.class, ProgrammeOutside.class);
    setMixInAnnotation(Cadence.class, CadenceOutside.class);
    setMixInAnnotation(TakeUp.class, TakeUpOutside.class);
    setMixInAnnotation(Participation.class, ParticipationOutside.class);
    setMixInAnnotation(HandOver.Giver.class, GiverOutside.class);
    setMixInAnnotation(HandOver.Receiver.class, ReceiverOutside.class);
    setMixInAnnotation(Transition.Occasion.class, OccasionOutside.class);
  }

  private static final class ConditionOutside extends StdConverter<Condition, String> {
    @Override
    public String convert(Condition condition) {
      return condition.statement();
    }
  }

  /** A page need not know which words are usual. */
  private interface WayOfWorkingOutside {
    @JsonProperty("words")
    Map<Term.Concept, Noun> words();
  }

  /** The rule itself is code; what it proposes is shown with each case. */
  private interface ProgrammeOutside {
    @JsonIgnore
    EntryRule entry();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = Cadence.Weekly.class, name = "WEEKLY"),
    @Type(value = Cadence.AtLeastEvery.class, name = "AT_LEAST_EVERY"),
    @Type(value = Cadence.About.class, name = "ABOUT"),
    @Type(value = Cadence.AsNeeded.class, name = "AS_NEEDED")
  })
  private interface CadenceOutside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = TakeUp.AtNextMeeting.class, name = "AT_NEXT_MEETING"),
    @Type(value = TakeUp.ByCadence.class, name = "BY_CADENCE")
  })
  private interface TakeUpOutside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = Participation.Voluntary.class, name = "VOLUNTARY"),
    @Type(value = Participation.NotStated.class, name = "NOT_STATED")
  })
  private interface ParticipationOutside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = HandOver.Giver.OfProgramme.class, name = "OF_PROGRAMME"),
    @Type(value = HandOver.Giver.OfConcern.class, name = "OF_CONCERN")
  })
  private interface GiverOutside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = HandOver.Receiver.ToProgramme.class, name = "TO_PROGRAMME"),
    @Type(value = HandOver.Receiver.ToParty.class, name = "TO_PARTY"),
    @Type(value = HandOver.Receiver.ToColleague.class, name = "TO_COLLEAGUE")
  })
  private interface ReceiverOutside {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @Type(value = Transition.AtAge.class, name = "AT_AGE"),
    @Type(value = Transition.OnEvent.class, name = "ON_EVENT")
  })
  private interface OccasionOutside {}
}
