package dk.sporskifte.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import dk.sporskifte.model.Id;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

/** Writes and reads typed ids as UUID strings. */
final class IdsAsUuids extends SimpleModule {
  private static final long serialVersionUID = 1L;

  IdsAsUuids() {
    super("typed ids");
    addSerializer(Id.class, new Writing());
    TypedIds.ALL.forEach(this::read);
  }

  private <T extends Id> void read(
      Class<? extends Id> type, Function<UUID, ? extends Id> constructor) {
    @SuppressWarnings("unchecked")
    Class<Id> raw = (Class<Id>) type;
    addDeserializer(raw, new Reading(raw, constructor));
  }

  private static final class Writing extends StdScalarSerializer<Id> {
    private static final long serialVersionUID = 1L;

    Writing() {
      super(Id.class);
    }

    @Override
    public void serialize(Id id, JsonGenerator to, SerializerProvider provider) throws IOException {
      to.writeString(id.value().toString());
    }
  }

  private static final class Reading extends FromStringDeserializer<Id> {
    private static final long serialVersionUID = 1L;
    private final transient Function<UUID, ? extends Id> constructor;

    Reading(Class<Id> type, Function<UUID, ? extends Id> constructor) {
      super(type);
      this.constructor = constructor;
    }

    @Override
    protected Id _deserialize(String value, DeserializationContext context) {
      return constructor.apply(TypedIds.uuid(value));
    }
  }
}
