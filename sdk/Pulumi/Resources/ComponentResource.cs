namespace Pulumi;

/// <summary>A resource made of others, which it groups under one name.</summary>
public class ComponentResource : Resource
{
    /// <summary>Registers the component.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name, unique among components of the type below the same parents.</param>
    /// <param name="options">How it is treated.</param>
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : this(type, name, ResourceArgs.Empty, options, remote: false)
    {
    }

    /// <summary>Registers the component with inputs.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name, unique among components of the type below the same parents.</param>
    /// <param name="args">The inputs; those of a local component stay in the program.</param>
    /// <param name="options">How it is treated.</param>
    /// <param name="remote">Whether a provider constructs it.</param>
    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : this(type, name, args, options, remote, null)
    {
    }

    /// <summary>Registers the component of a package that is registered first.</summary>
    /// <param name="type">The type token.</param>
    /// <param name="name">The name, unique among components of the type below the same parents.</param>
    /// <param name="args">The inputs; those of a local component stay in the program.</param>
    /// <param name="options">How it is treated.</param>
    /// <param name="remote">Whether a provider constructs it.</param>
    /// <param name="registerPackageRequest">The package.</param>
    public ComponentResource(
        string type, string name, ResourceArgs? args, ComponentResourceOptions? options, bool remote, RegisterPackageRequest? registerPackageRequest = null)
        : base(type, name, false, remote ? args ?? ResourceArgs.Empty : ResourceArgs.Empty, options ?? new ComponentResourceOptions(), remote, false, registerPackageRequest)
    {
    }

    /// <summary>Says that the component is complete; its outputs are its properties marked with <see cref="OutputAttribute"/>.</summary>
    protected void RegisterOutputs() => RegisterOutputs(PropertyOutputs());

    /// <summary>Says that the component is complete, and with which outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(IDictionary<string, object?> outputs) => RegisterOutputs(Task.FromResult(outputs));

    /// <summary>Says that the component is complete, and with which outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => RegisterOutputs(Output.Create(outputs));

    /// <summary>Says that the component is complete, and with which outputs.</summary>
    /// <param name="outputs">The outputs by name.</param>
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs) =>
        Deployment.InternalInstance.RegisterResourceOutputs(this, outputs);

    private Dictionary<string, object?> PropertyOutputs()
    {
        var outputs = new Dictionary<string, object?>();
        foreach (var property in GetType().GetProperties())
        {
            if (Attribute.GetCustomAttribute(property, typeof(OutputAttribute), inherit: false) is OutputAttribute output && property.Name != nameof(Urn))
            {
                outputs[output.Name ?? property.Name] = property.GetValue(this);
            }
        }

        return outputs;
    }
}
