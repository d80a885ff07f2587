using System.Text;

namespace Pulumi.Serialization;

/// <summary>The way from a property to the part that is being serialized, kept without making text of it.</summary>
internal struct SerializationPath
{
    private string?[]? _keys;
    private int[]? _indexes;
    private int _depth;

    public void Push(string key) => Push(key, 0);

    public void Push(int index) => Push(null, index);

    public void Pop() => _depth--;

    /// <summary>The way as text, such as <c>.rules[2].name</c>.</summary>
    public override readonly string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            _ = _keys?[i] is { } key ? text.Append('.').Append(key) : text.Append('[').Append(_indexes?[i]).Append(']');
        }

        return text.ToString();
    }

    private void Push(string? key, int index)
    {
        if (_keys is null || _indexes is null)
        {
            (_keys, _indexes) = (new string?[8], new int[8]);
        }
        else if (_depth == _keys.Length)
        {
            Array.Resize(ref _keys, _depth * 2);
            Array.Resize(ref _indexes, _depth * 2);
        }

        _keys[_depth] = key;
        _indexes[_depth++] = index;
    }
}
