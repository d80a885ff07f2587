using Pulumi;

namespace Bleu.Infra.Sdk.Tests.Serialization;

public sealed class RegisteredArgs : ResourceArgs;
