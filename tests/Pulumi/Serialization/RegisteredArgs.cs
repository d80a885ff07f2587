using Pulumi;

namespace Bleu.Infra.Pulumi.Tests.Serialization;

public sealed class RegisteredArgs : ResourceArgs;
