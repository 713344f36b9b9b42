package dk.sporskifte.rest.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How the domain's own types look outside. A CPR number is written masked, wherever it stands. */
final class DomainTypes extends SimpleModule {
  private static final long serialVersionUID = 1L;

  DomainTypes() {
    super("domain");
    addSerializer(CprNumber.class, ToStringSerializer.instance);
    addDeserializer(CprNumber.class, new ReadingCpr());
    addSerializer(TenantKey.class, ToStringSerializer.instance);
    addSerializer(MunicipalityCode.class, ToStringSerializer.instance);
    addSerializer(Actor.class, new StdDelegatingSerializer(Actor.class, new ActorOutside()));
    addSerializer(Set.class, new StdDelegatingSerializer(new InOrder()));
  }

  private static final class ReadingCpr extends FromStringDeserializer<CprNumber> {
    private static final long serialVersionUID = 1L;

    ReadingCpr() {
      super(CprNumber.class);
    }

    @Override
    protected CprNumber _deserialize(String value, DeserializationContext context) {
      return new CprNumber(value);
    }
  }

  private static final class ActorOutside extends StdConverter<Actor, WhoActed> {
    @Override
    public WhoActed convert(Actor actor) {
      return WhoActed.of(actor);
    }
  }

  /** A set has no order of its own; the same set must always look the same. */
  private static final class InOrder extends StdConverter<Set<?>, List<?>> {
    @Override
    public List<?> convert(Set<?> set) {
      return set.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }
  }
}
